views.set('failures', (_, filters) => {
  const list = h('div');
  const fields = [
    { name: 'q', label: 'Search', hint: 'operation, title, expected, actual, fingerprint' },
    { name: 'severity', label: 'Severity', options: [['error', 'error'], ['warning', 'warning'], ['note', 'note']] },
    ...(run.failures.some(f => f.appearance) ? [{ name: 'since', label: 'Since', options: [['new', 'new'], ['back', 'back again'], ['known', 'known']] }] : []),
    { name: 'check', label: 'Check', options: options(run.failures.map(f => f.check)) },
    { name: 'phase', label: 'Phase', options: options(run.failures.map(f => f.phase)) },
    { name: 'method', label: 'Method', options: options(run.failures.map(f => f.operation.split(' ')[0])) },
  ];
  const draw = now => list.replaceChildren(...failureList(now));
  draw(filters);
  return [h('h1', {}, 'Failures'), h('section', { class: 'panel' }, filterBar(filters, fields, draw), list)];
});

function failureList(filters) {
  const found = run.failures.filter(failure => isWanted(failure, filters));
  const roots = rootsOf(found);
  say(`${count(roots.length, 'root cause')} found`);
  return [
    h('p', { class: 'found' }, `${count(roots.length, 'root cause')}, ${count(found.length, 'failure')}, ${count(found.reduce((sum, f) => sum + f.count, 0), 'case')}`),
    roots.length === 0 ? h('p', { class: 'empty' }, run.failures.length === 0 ? 'No check failed.' : 'Nothing matches.') : inChunks(h('ul', { class: 'causes' }), roots, causeItem, 40),
  ];
}

function isWanted(failure, filters) {
  const is = (name, value) => !filters.get(name) || filters.get(name) === value;
  return is('severity', failure.severity) && is('since', failure.appearance) && is('check', failure.check) && is('phase', failure.phase) && is('method', failure.operation.split(' ')[0])
    && (!filters.get('q') || matches(filters.get('q'), textOf(failure)));
}

const textOf = failure => [failure.operation, failure.title, failure.check, failure.expected, failure.actual, failure.fingerprint, failure.instance, failure.reason].join('\n');
