views.set('operations', (_, filters) => {
  const list = h('div');
  const fields = [
    { name: 'q', label: 'Search', hint: 'method, path, operation id, tag' },
    { name: 'end', label: 'Ended as', options: [['failing', 'failing'], ['tested', 'tested, no failure'], ['skipped', 'skipped'], ['broken', 'broken']] },
    { name: 'method', label: 'Method', options: options(run.operations.map(o => o.method)) },
    { name: 'tag', label: 'Tag', options: options(run.operations.flatMap(o => o.tags)) },
  ];
  const draw = now => list.replaceChildren(...operationList(now, draw));
  draw(filters);
  return [h('h1', {}, 'Operations'), h('section', { class: 'panel' }, filterBar(filters, fields, draw), list)];
});

function operationList(filters, draw) {
  const found = run.operations.filter(operation => isSought(operation, filters));
  const byChecks = filters.get('by') === 'checks';
  const turn = value => () => { setFilter('by', value); draw(place().filters); };
  say(`${count(found.length, 'operation')} found`);
  return [
    h('div', { class: 'found' }, count(found.length, 'operation'),
      h('span', { role: 'group', 'aria-label': 'Columns' },
        h('button', { type: 'button', 'aria-pressed': String(!byChecks), onclick: turn('') }, 'by phase'), ' ',
        h('button', { type: 'button', 'aria-pressed': String(byChecks), onclick: turn('checks') }, 'by check'))),
    found.length === 0 ? h('p', { class: 'empty' }, 'Nothing matches.') : byChecks ? checkMatrix(found) : phaseMatrix(found),
  ];
}

function isSought(operation, filters) {
  const is = (name, value) => !filters.get(name) || filters.get(name) === value;
  return is('end', endOf(operation)) && is('method', operation.method) && (!filters.get('tag') || operation.tags.includes(filters.get('tag')))
    && (!filters.get('q') || matches(filters.get('q'), [operation.key, operation.id, ...operation.tags].join('\n')));
}

const matrix = (label, heads, rows, make) => h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': label },
  h('table', { class: 'matrix' },
    h('thead', {}, h('tr', {}, heads)),
    inChunks(h('tbody'), rows, make, 80)));

const operationCells = operation => [
  h('th', { scope: 'row' }, h('a', { href: to('operation', operation.key), class: 'item' }, h('span', { class: 'method' }, operation.method), h('span', { class: 'operation' }, operation.path)),
    operation.deprecated && h('small', {}, 'deprecated')),
  h('td', { class: 'end', title: operation.reason }, chip(endOf(operation))),
];

function phaseMatrix(found) {
  const phases = run.phases.filter(phase => run.ran.includes(phase) || run.operations.some(o => o.phases[phase]));
  const heads = ['Operation', 'Ended as', ...phases].map(name => h('th', { scope: 'col' }, name)).concat(h('th', { scope: 'col' }, 'statuses seen'));
  return matrix('Operations by phase', heads, found, operation => h('tr', {},
    operationCells(operation),
    phases.map(phase => h('td', {}, phaseCell(operation, phase))),
    h('td', {}, h('span', { class: 'cell plain' }, `${operation.documented.length - operation.missed.length} of ${operation.documented.length}`))));
}

function phaseCell(operation, phase) {
  const [passed, warned, failed, broken] = countPhase(operation, phase);
  const all = passed + warned + failed + broken;
  if (all === 0) return h('span', { class: 'cell plain', title: operation.left[phase] || 'no case' }, '–');
  const [sign, tone, number, word] = failed ? ['✗', 'bad', failed, 'failed'] : broken ? ['⚡', 'bad', broken, 'without answer'] : warned ? ['!', 'doubt', warned, 'with remarks'] : ['✓', 'good', all, 'passed'];
  return h('span', { class: `cell ${tone}`, title: `${number} of ${count(all, 'case')} ${word}` }, `${sign} ${number}`, number !== all && h('span', { class: 'unseen' }, ` of ${all} ${word}`));
}

function checkMatrix(found) {
  const heads = ['Operation', 'Ended as'].map(name => h('th', { scope: 'col' }, name)).concat(run.checks.map(([id]) => h('th', { scope: 'col', class: 'turned' }, h('span', {}, id))));
  return matrix('Operations by check', heads, found, operation => {
    const cells = new Map(operation.checks.map(check => [check[0], check]));
    return h('tr', {}, operationCells(operation), run.checks.map((_, i) => h('td', {}, checkCell(cells.get(i)))));
  });
}

function checkCell(tally) {
  if (!tally || tally[1] + tally[2] === 0) return h('span', { class: 'cell plain', title: tally ? `${tally[3]} times not applicable` : 'did not judge' }, '–');
  const [, passed, failed] = tally;
  return h('span', { class: `cell ${failed ? 'bad' : 'good'}`, title: `${passed} passed, ${failed} failed` }, failed ? `✗ ${failed}` : `✓ ${passed}`);
}
