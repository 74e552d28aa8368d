const keyHelp = [
  ['/', 'search'], ['j', 'next in the list, or next failure'], ['k', 'previous in the list, or previous failure'],
  ['1 – 7', 'the views'], ['t', 'dark or light'], ['Esc', 'leave the search'], ['?', 'these keys'],
];

const actions = {
  '/': () => byId('search')?.focus(),
  j: () => turn(1),
  k: () => turn(-1),
  t: () => toggleTheme(),
  '?': () => byId('keys').showModal(),
};

// In a failure to the next failure, in a list to the next item.
function turn(step) {
  const link = byId(step > 0 ? 'after' : 'before');
  if (place().view === 'failure') return link?.click();
  const items = [...document.querySelectorAll('a.item')];
  const next = items[Math.max(0, items.indexOf(document.activeElement) + step)];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

document.addEventListener('keydown', event => {
  const typing = event.target.matches('input, select, textarea');
  if (event.key === 'Escape' && typing) event.target.blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey || byId('keys').open) return;
  const view = /^[1-9]$/.test(event.key) && byId('views').children[event.key - 1];
  if (!view && !actions[event.key]) return;
  event.preventDefault();
  if (view) view.firstElementChild.click();
  else actions[event.key]();
});

// What a browser may refuse to keep for a file from disk is chosen anew each time.
function stored(value) {
  try {
    if (value) localStorage.setItem('conformance-theme', value);
    return localStorage.getItem('conformance-theme');
  } catch {
    return value;
  }
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId('theme').textContent = theme === 'dark' ? 'Light' : 'Dark';
  byId('theme').setAttribute('aria-label', theme === 'dark' ? 'Use light colours' : 'Use dark colours');
}

const toggleTheme = () => setTheme(stored(document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark') || 'light');
