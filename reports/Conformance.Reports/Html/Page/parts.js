// Signs go with words: no meaning hangs on a colour alone.
const signs = {
  error: ['✗', 'bad'], warning: ['!', 'doubt'], note: ['i', 'note'],
  tested: ['✓', 'good'], skipped: ['–', 'plain'], broken: ['⚡', 'bad'], failing: ['✗', 'bad'],
  new: ['★', 'note'], back: ['↺', 'note'],
  passed: ['✓', 'good'], warned: ['!', 'doubt'], failed: ['✗', 'bad'], 'not-applicable': ['–', 'plain'],
  kept: ['✓', 'good'], 'kept-in-part': ['✓', 'doubt'], cancelled: ['■', 'doubt'], 'nothing-ran': ['–', 'doubt'], unfinished: ['…', 'doubt'],
};

function chip(word, text) {
  const [sign, tone] = signs[word] || ['·', 'plain'];
  return h('span', { class: `chip ${tone}` }, h('span', { 'aria-hidden': 'true' }, sign), text || word);
}

function operationLink(key) {
  const space = key.indexOf(' ');
  const name = [h('span', { class: 'method' }, key.slice(0, space)), h('span', { class: 'operation' }, key.slice(space + 1))];
  return operationAt.has(key) ? h('a', { href: to('operation', key) }, name) : h('span', {}, name);
}

const panel = (title, ...content) => h('section', { class: 'panel' }, title && h('h2', {}, title), content);

function meter(parts) {
  const whole = parts.reduce((sum, part) => sum + part[1], 0);
  const bar = h('div', { class: 'meter', 'aria-hidden': 'true' });
  for (const [tone, number] of parts) {
    if (number === 0) continue;
    const piece = h('span', { class: tone });
    piece.style.flexGrow = String(number / whole);
    bar.append(piece);
  }
  return bar;
}

function tile(title, big, small, parts) {
  return h('section', { class: 'panel tile' },
    h('h2', {}, title),
    h('p', { class: 'big' }, big, small && [' ', h('small', {}, small)]),
    meter(parts),
    h('ul', { class: 'legend' }, parts.filter(part => part[1] > 0).map(([tone, number, word]) => h('li', {}, h('i', { class: tone, 'aria-hidden': 'true' }), `${grouped.format(number)} ${word}`))));
}

function table(heads, rows, attributes) {
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': attributes?.label || 'Table' },
    h('table', {},
      h('thead', {}, h('tr', {}, heads.map(head => h('th', { scope: 'col', class: head.startsWith('#') && 'number' }, head.replace('#', ''))))),
      inChunks(h('tbody'), rows, row => h('tr', {}, row.map((cell, i) => h(i === 0 ? 'th' : 'td', { scope: i === 0 && 'row', class: heads[i].startsWith('#') && 'number' }, cell))), 100)));
}

const brief = text => h('b', {}, text.length <= 120 ? text : `${text.slice(0, 120)}…`);

// A cause as it stands in a list: what, how bad, how often, where.
function causeItem(root) {
  const { first, members } = root;
  return h('li', { class: `cause ${root.severity}` },
    h('div', { class: 'title' }, chip(root.severity), newsChip(members), h('h3', {}, h('a', { href: to('failure', first.fingerprint), class: 'item' }, first.title))),
    h('p', { class: 'meta' },
      h('code', {}, first.check),
      h('span', {}, `${count(root.cases, 'case')} in ${count(root.operations, 'operation')}`),
      sinceText(members) && h('span', {}, sinceText(members)),
      members.every(f => !f.counts) && h('span', {}, 'does not fail the run'),
      first.promise && h('span', { title: first.promise.place }, first.promise.place.replace(/^.*[\\/]/, ''))),
    h('p', { class: 'brief' }, h('span', {}, 'expected '), brief(first.expected), h('span', {}, ', but was '), brief(first.actual)),
    members.length === 1
      ? h('p', {}, operationLink(first.operation))
      : h('details', {}, h('summary', {}, `All ${grouped.format(members.length)}`), inChunks(h('ul'), members, memberItem, 30)));
}

// A reason may be as long as a generator's search for a value; its beginning says most.
const shortened = text => text.length <= 220 ? h('span', {}, text) : h('details', { class: 'long' }, h('summary', {}, `${text.slice(0, 160)}…`), text);

const day = at => new Date(at).toLocaleDateString('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const newsChip = members => ['new', 'back'].filter(word => members.some(f => f.appearance === word)).slice(0, 1).map(word => chip(word, word === 'back' ? 'back again' : word));
const sinceText = members => {
  const first = members.map(f => f.firstSeen).filter(Boolean).sort()[0];
  return first && `since ${day(first)}`;
};

const memberItem = failure => h('li', {},
  h('a', { href: to('failure', failure.fingerprint) }, h('span', { class: 'operation' }, failure.operation)),
  h('span', { class: 'soft' }, count(failure.count, 'case')));
