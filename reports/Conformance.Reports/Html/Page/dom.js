// Every text reaches the page through text nodes and attributes that hold no code: nothing a server said is ever parsed as markup.
function h(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  append(element, children);
  return element;
}

function append(element, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    element.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return element;
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes || {})) element.setAttribute(key, value);
  return append(element, children);
}

const byId = id => document.getElementById(id);
const grouped = new Intl.NumberFormat('en-US');
const count = (n, noun) => `${grouped.format(n)} ${noun}${n === 1 ? '' : 's'}`;
const percent = (part, whole) => whole === 0 ? '–' : part === whole ? '100 %' : `${Math.min(99.9, Math.round(1000 * part / whole) / 10)} %`;

// Long lists come a screenful at a time, more whenever their end comes into view.
function inChunks(container, items, make, size = 60) {
  let next = 0;
  const more = h('button', { type: 'button', onclick: () => add(items.length) }, 'Show all');
  const end = container.matches('tbody') ? h('tr', {}, h('td', { colspan: 60 }, more)) : h('li', {}, more);
  const watch = new IntersectionObserver(entries => entries.some(e => e.isIntersecting) && add(size), { rootMargin: '600px' });
  function add(number) {
    end.remove();
    container.append(...items.slice(next, next + number).map((item, i) => make(item, next + i)));
    next += number;
    if (next < items.length) container.append(end);
    else watch.disconnect();
  }
  add(size);
  if (next < items.length) watch.observe(end);
  return container;
}

function say(text) {
  byId('said').textContent = '';
  setTimeout(() => { byId('said').textContent = text; }, 50);
}
