views.set('overview', () => [
  run.mock && h('p', { class: 'notice' }, 'Embedded mock: this proves that the contract can be tested, not that an API keeps it.'),
  run.notices.map(notice => h('p', { class: 'notice' }, notice)),
  verdictPanel(),
  run.comparison && sincePanel(),
  tiles(),
  h('div', { class: 'wide-narrow' },
    h('div', { class: 'stack' }, topCauses(), run.failures.length === 0 && untestedPanel()),
    h('div', { class: 'stack' }, run.past.length > 0 && trendPanel(), phasePanel(), run.failures.length > 0 && untestedPanel())),
]);

function verdictPanel() {
  const tone = signs[run.verdict][1];
  return h('section', { class: `panel verdict ${tone}` },
    h('h1', {}, run.sentence),
    run.endReason && h('p', {}, run.endReason),
    h('p', { class: 'facts' },
      h('span', {}, h('b', {}, run.title), ` ${run.version}`),
      h('span', {}, 'target ', h('b', {}, run.target)),
      h('span', {}, new Date(run.at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }), ' UTC'),
      h('span', {}, `${run.seconds} s`),
      h('span', {}, `seed ${run.seed}`)));
}

function tiles() {
  const [total, tested, succeeded, skipped, broken] = run.operationTotals;
  const [cases, passed, failed, lost] = run.caseTotals;
  const [documented, seen] = run.statusTotals;
  const errors = run.failures.filter(f => f.counts).length;
  return h('div', { class: 'tiles' },
    tile('Operations', grouped.format(tested), `of ${grouped.format(total)} tested`, [['good', succeeded, 'with a success'], ['doubt', tested - succeeded, 'refused only'], ['plain', skipped, 'skipped'], ['bad', broken, 'broken']]),
    tile('Cases', grouped.format(cases), 'sent', [['good', passed, 'passed'], ['bad', failed, 'failed'], ['plain', lost, 'without answer']]),
    tile('Causes of failure', grouped.format(errors), errors === 0 ? 'found' : errors === 1 ? 'fails the run' : 'fail the run', [['bad', errors, 'count'], ['doubt', run.failures.length - errors, 'remarks']]),
    tile('Documented statuses', percent(seen, documented), 'seen', [['good', seen, 'seen'], ['plain', documented - seen, 'not seen']]));
}

function topCauses() {
  const roots = rootsOf(run.failures);
  return h('section', { class: 'panel' },
    h('div', { class: 'panel-head' }, h('h2', {}, 'What is broken'), roots.length > 6 && h('a', { href: to('failures') }, `All ${grouped.format(roots.length)} root causes`)),
    roots.length === 0 ? h('p', { class: 'empty' }, 'No check failed.') : h('ul', { class: 'causes' }, roots.slice(0, 6).map(causeItem)));
}

function phasePanel() {
  const rows = run.phases.map(phase => [phase, run.operations.map(o => countPhase(o, phase))]).filter(([, all]) => all.some(c => c.some(n => n > 0)));
  const sum = (all, ...which) => grouped.format(all.reduce((total, counts) => total + which.reduce((part, i) => part + counts[i], 0), 0));
  return panel('By phase', rows.length === 0
    ? h('p', { class: 'empty' }, 'No case was sent.')
    : table(['Phase', '#passed', '#failed', '#lost'], rows.map(([phase, all]) => [phase, sum(all, 0, 1), sum(all, 2), sum(all, 3)]), { label: 'Cases by phase' }));
}

function untestedPanel() {
  const untested = run.operations.filter(o => o.end !== 'tested');
  const groups = [...groupBy(untested, o => `${o.end}\n${o.reason}`).values()].sort((a, b) => (b[0].end === 'broken') - (a[0].end === 'broken') || b.length - a.length);
  return panel('What was not tested, and why',
    groups.length === 0 ? h('p', { class: 'empty' }, 'Every operation was tested.') : h('ul', { class: 'causes' }, groups.slice(0, 12).map(untestedItem)),
    run.webhooks.length > 0 && h('p', { class: 'soft' }, `${count(run.webhooks.length, 'webhook')} (${run.webhooks.join(', ')}): sent by the API, not runnable.`));
}

const untestedItem = group => h('li', { class: `cause ${group[0].end === 'broken' ? 'error' : ''}` },
  h('div', { class: 'title' }, chip(group[0].end), shortened(group[0].reason)),
  group.length === 1
    ? h('p', {}, operationLink(group[0].key))
    : h('details', {}, h('summary', {}, count(group.length, 'operation')), inChunks(h('ul'), group, o => h('li', {}, operationLink(o.key)), 40)));
