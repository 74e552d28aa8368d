// Where the reader is lives in the address: #/view/what?filter=value. A link to a failure holds its fingerprint and outlives the run.
const views = new Map();
let current;

function place() {
  const [path, query] = location.hash.replace(/^#\/?/, '').split('?');
  const [view, ...rest] = path.split('/');
  return { view: view || 'overview', what: decode(rest.join('/')), filters: new URLSearchParams(query || '') };
}

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function to(view, what, filters) {
  const query = new URLSearchParams(Object.entries(filters || {}).filter(([, value]) => value)).toString();
  return `#/${view}${what === undefined ? '' : `/${encodeURIComponent(what)}`}${query ? `?${query}` : ''}`;
}

// A filter changes the address without leaving a step in the history.
function setFilter(name, value) {
  const { view, what, filters } = place();
  if (value) filters.set(name, value);
  else filters.delete(name);
  history.replaceState(null, '', to(view, what || undefined, Object.fromEntries(filters)));
  current = location.hash;
}

// Shows a place at once: a key pressed right after a step finds the new view, not the one that is about to go.
function go(address) {
  settle();
  location.hash = address;
  show();
}

const scrolls = new Map();

function show() {
  const { view, what, filters } = place();
  const draw = views.get(view) || views.get('overview');
  const main = byId('main');
  main.replaceChildren(...[draw(what, filters)].flat().filter(Boolean));
  drawViews(view);
  const heading = main.querySelector('h1');
  document.title = `${heading ? heading.textContent : view} · ${run.contract}`;
  if (current !== undefined && heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  window.scrollTo(0, scrolls.get(location.hash) || 0);
  current = location.hash;
  main.dataset.place = current;
}

function drawViews(active) {
  const names = [['overview', 'Overview'], ['failures', 'Failures', run.failures.length], ['operations', 'Operations', run.operations.length], ['coverage', 'Coverage']];
  if (run.scenarios.length > 0) names.push(['scenarios', 'Scenarios', run.scenarios.length]);
  names.push(['latency', 'Latency'], ['about', 'About']);
  const section = { failure: 'failures', operation: 'operations', scenario: 'scenarios' }[active] || active;
  byId('views').replaceChildren(...names.map(([view, title, number]) =>
    h('li', {}, h('a', { href: to(view), 'aria-current': section === view && 'page' }, title, number === undefined ? null : [' ', h('span', { class: 'soft' }, grouped.format(number))]))));
}

window.addEventListener('scroll', () => { if (current !== undefined) scrolls.set(location.hash, window.scrollY); }, { passive: true });
window.addEventListener('hashchange', () => { if (location.hash !== current) show(); });
document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href^="#/"]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go(link.getAttribute('href'));
});
