views.set('operation', key => {
  const operation = run.operations[operationAt.get(key)];
  if (!operation) return [h('h1', {}, 'No such operation'), panel(null, h('p', {}, h('code', {}, key), ' is not in this contract.'))];
  const failures = failuresOf.get(key) || [];
  return [
    h('nav', { class: 'crumbs', 'aria-label': 'Operations' }, h('a', { href: to('operations') }, 'All operations'), operation.tags.map(tag => h('a', { href: to('operations', undefined, { tag }) }, tag))),
    operationHead(operation),
    failures.length > 0 && panel('Failures', h('ul', { class: 'causes' }, rootsOf(failures).map(causeItem))),
    h('div', { class: 'two' }, statusPanel(operation), checkPanel(operation)),
    h('div', { class: 'two' }, parameterPanel(operation), leftPanel(operation)),
    casePanel(operation),
  ];
});

const operationHead = operation => h('section', { class: 'panel' },
  h('div', {}, chip(endOf(operation)), operation.deprecated && [' ', chip('note', 'deprecated')]),
  h('h1', {}, h('span', { class: 'operation' }, operation.key)),
  operation.reason && h('div', {}, shortened(operation.reason)),
  h('p', { class: 'facts' },
    operation.id && h('span', {}, 'operation id ', h('b', {}, operation.id)),
    operation.line > 0 && h('span', {}, h('b', {}, `${run.file}:${operation.line}`)),
    operation.ms && h('span', {}, `median ${operation.ms[0]} ms, 95 % within ${operation.ms[1]} ms, slowest ${operation.ms[2]} ms`)));

function statusPanel(operation) {
  const seen = operation.seen.map(([status, times]) => [h('code', {}, status), isDocumented(operation, status) ? 'documented' : 'not documented', grouped.format(times)]);
  const missed = operation.missed.map(status => [h('code', {}, status), reasonFor(operation, status), '0']);
  return panel('Statuses', table(['Status', '', '#cases'], [...seen, ...missed], { label: 'Statuses' }));
}

const isDocumented = (operation, status) => operation.documented.some(d => d === status || d.toLowerCase() === 'default' || (/^[1-5]xx$/i.test(d) && d[0] === status[0]));
const reasonFor = (operation, status) => (run.missing.find(([key, missing]) => key === operation.key && missing === status) || [])[2] || '';

const checkPanel = operation => panel('Checks', operation.checks.length === 0
  ? h('p', { class: 'empty' }, 'No check judged it.')
  : table(['Check', '#passed', '#failed', '#n/a'], operation.checks.map(([i, passed, failed, other]) => [h('code', {}, run.checks[i][0]), grouped.format(passed), failed ? h('b', {}, `✗ ${grouped.format(failed)}`) : '0', grouped.format(other)]), { label: 'Checks' }));

const parameterPanel = operation => panel('Parameters', operation.parameters.length === 0
  ? h('p', { class: 'empty' }, 'It has none.')
  : table(['Parameter', 'in', '', '#sent'], operation.parameters.map(([name, where, required, sent]) => [h('code', {}, name), where, required ? 'required' : '', grouped.format(sent)]), { label: 'Parameters' }));

function leftPanel(operation) {
  const left = Object.entries(operation.left);
  return left.length > 0 && panel('Phases left out', h('ul', {}, left.map(([phase, reason]) => h('li', {}, h('b', {}, phase), ': ', shortened(reason)))));
}

function casePanel(operation) {
  const cases = casesOf(operation.index);
  return panel(`Cases`, cases.length === 0
    ? h('p', { class: 'empty' }, 'None was sent.')
    : table(['Case', 'Phase', 'Mode', 'Tried', '#Status', '#ms', 'Outcome'], cases.map(c => [h('code', {}, c.id), c.phase, c.mode, c.reason, c.status || '–', c.ms, chip(c.outcome)]), { label: 'Cases' }));
}
