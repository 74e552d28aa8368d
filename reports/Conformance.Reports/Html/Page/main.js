views.set('about', () => [
  h('h1', {}, 'About this run'),
  panel('The run', table(['What', ''], [
    ['Contract', `${run.contract}: ${run.title} ${run.version}, OpenAPI ${run.edition}`],
    ['Document', run.file],
    ['Profile', run.profile],
    ['Target', run.mock ? `${run.target} (embedded mock)` : run.target],
    ['Run', run.runId],
    ['Began', run.at],
    ['Took', `${run.seconds} s with ${count(run.workers, 'worker')}`],
    ['Seed', String(run.seed)],
    ['Phases', run.ran.join(', ')],
    ['Command', `conformance ${run.arguments.join(' ')}`],
    ['Program', `conformance ${run.tool}`],
  ], { label: 'The run' })),
  panel('Words', h('ul', {},
    h('li', {}, h('b', {}, 'tested'), ': an answer of the operation was judged. ', h('b', {}, 'skipped'), ': none was, for a reason that was foreseen. ', h('b', {}, 'broken'), ': no answer came.'),
    h('li', {}, h('b', {}, 'cause'), ': failures of one check in one operation that are wrong in the same way. ', h('b', {}, 'root cause'), ': causes that one change would mend.'),
    h('li', {}, h('b', {}, 'positive'), ' cases keep the contract, ', h('b', {}, 'negative'), ' ones break it on purpose.'))),
]);

byId('contract').textContent = run.contract;
byId('badge').append(chip(run.verdict === 'failed' ? 'failed' : run.verdict, run.verdict === 'failed' ? 'not kept' : run.verdict.replaceAll('-', ' ')));
byId('footer').textContent = `conformance ${run.tool} · run ${run.runId} · ${run.at}`;
append(byId('keys'), [
  h('h2', { id: 'keys-title' }, 'Keys'),
  h('dl', {}, keyHelp.map(([key, what]) => [h('dt', {}, h('kbd', {}, key)), h('dd', {}, what)])),
  h('button', { type: 'button', onclick: () => byId('keys').close() }, 'Close'),
]);
byId('help').addEventListener('click', () => byId('keys').showModal());
byId('theme').addEventListener('click', toggleTheme);
setTheme(stored() || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
show();
