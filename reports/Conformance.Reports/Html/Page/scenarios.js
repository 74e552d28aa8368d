views.set('scenarios', (_, filters) => {
  const list = h('div');
  const fields = [
    { name: 'q', label: 'Search', hint: 'operation, step' },
    { name: 'phase', label: 'Phase', options: options(run.scenarios.map(s => s.phase)) },
    { name: 'end', label: 'Ended as', options: [['failed', 'failed'], ['passed', 'passed']] },
  ];
  const draw = now => {
    const found = run.scenarios.filter(s => isMeant(s, now));
    say(`${count(found.length, 'scenario')} found`);
    list.replaceChildren(h('p', { class: 'found' }, count(found.length, 'scenario')), inChunks(h('ul', { class: 'causes' }), found, scenarioItem, 20));
  };
  draw(filters);
  return [h('h1', {}, 'Scenarios'), h('section', { class: 'panel' }, filterBar(filters, fields, draw), list)];
});

const fails = scenario => scenario.verdicts.some(([, outcome]) => outcome === 'failed') || run.failures.some(f => f.scenario === scenario.id);

function isMeant(scenario, filters) {
  return (!filters.get('phase') || filters.get('phase') === scenario.phase)
    && (!filters.get('end') || filters.get('end') === (fails(scenario) ? 'failed' : 'passed'))
    && (!filters.get('q') || matches(filters.get('q'), [scenario.id, scenario.operation, ...scenario.steps.flat()].join('\n')));
}

const scenarioItem = scenario => h('li', { class: `cause ${fails(scenario) ? 'error' : ''}` },
  h('div', { class: 'title' }, chip(fails(scenario) ? 'failed' : 'passed'), h('h3', {}, operationLink(scenario.operation)), h('span', { class: 'soft' }, `${scenario.phase}, ${count(scenario.steps.length, 'step')}`)),
  h('details', { open: fails(scenario) }, h('summary', {}, 'Steps'), stepList(scenario)));

// Steps that a failure of the scenario, or one of their own, names.
const failedSteps = scenario => new Set([...scenario.verdicts.map(([, , , step]) => step), ...run.failures.filter(f => f.scenario === scenario.id).map(f => f.case)]);

const stepList = (scenario, failed = failedSteps(scenario)) => [
  h('ol', { class: 'steps' }, scenario.steps.map(([id, operation, reason, status]) =>
    h('li', { class: failed.has(id) && 'failed-step' },
      operationLink(operation), h('span', {}, reason), h('b', {}, status < 0 ? 'no answer' : status === 0 ? 'no status' : status), h('code', { class: 'soft' }, id)))),
  scenario.verdicts.length > 0 && h('p', { class: 'facts' }, scenario.verdicts.map(([check, outcome, fingerprint]) =>
    h('span', {}, chip(outcome), ' ', fingerprint ? h('a', { href: to('failure', fingerprint) }, check) : h('code', {}, check)))),
];
