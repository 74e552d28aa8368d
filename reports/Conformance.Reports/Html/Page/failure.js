views.set('failure', fingerprint => {
  const failure = failureWith.get(fingerprint);
  if (!failure) return gone(fingerprint);
  const exchange = exchangeOf(failure);
  return [
    crumbs(failure),
    h('section', { class: 'panel' }, failureHead(failure), against(failure)),
    failure.excerpt && promisePanel(failure),
    exchange && h('div', { class: 'two' }, requestPanel(failure, exchange), answerPanel(failure, exchange)),
    failure.scenario && scenarioPanel(failure),
    copiesPanel(failure, exchange),
    othersPanel(failure),
  ];
});

const gone = fingerprint => [
  h('h1', {}, 'Not in this run'),
  panel(null, h('p', {}, 'No failure of this run has the fingerprint ', h('code', {}, fingerprint), '. It may be mended, or what shows it did not run.'), h('p', {}, h('a', { href: to('failures') }, 'All failures'))),
];

function crumbs(failure) {
  const [before, after] = [run.failures[failure.index - 1], run.failures[failure.index + 1]];
  return h('nav', { class: 'crumbs', 'aria-label': 'Failures' },
    h('a', { href: to('failures') }, 'All failures'),
    h('span', { class: 'turn' },
      before && h('a', { href: to('failure', before.fingerprint), rel: 'prev', id: 'before' }, '← previous'),
      h('span', { class: 'soft' }, `${failure.index + 1} of ${run.failures.length}`),
      after && h('a', { href: to('failure', after.fingerprint), rel: 'next', id: 'after' }, 'next →')));
}

const failureHead = failure => [
  h('div', { class: 'title' }, chip(failure.severity), newsChip([failure]), h('code', {}, failure.check)),
  h('h1', {}, failure.title),
  h('p', { class: 'facts' },
    operationLink(failure.operation),
    h('span', {}, h('b', {}, count(failure.count, 'case'))),
    h('span', {}, failure.phase, ', ', failure.mode, ' case ', h('b', {}, failure.case)),
    h('span', {}, 'fingerprint ', h('code', {}, failure.fingerprint)),
    failure.fault && h('span', {}, 'Web Fuzzing Commons ', h('b', {}, failure.fault)),
    failure.firstSeen && h('span', {}, 'first seen ', h('b', {}, day(failure.firstSeen))),
    failure.flakiness > 0 && h('span', {}, 'came or went in ', h('b', {}, `${Math.round(failure.flakiness * 100)} %`), ' of the runs'),
    !failure.counts && h('span', {}, 'does not fail the run')),
  h('p', {}, h('b', {}, 'Tried: '), failure.reason),
  failure.labelText && h('p', {}, h('b', {}, 'Tried again: '), failure.labelText, failure.shrunk && `; ${failure.shrunk}`, '.'),
];

function against(failure) {
  const [expected, actual] = differing(failure.expected, failure.actual);
  return h('div', { class: 'against' },
    h('div', { class: 'expected' }, h('h3', {}, 'Expected'), h('p', {}, expected), failure.keyword && h('span', { class: 'soft' }, 'keyword ', h('code', {}, failure.keyword))),
    h('div', { class: 'actual' }, h('h3', {}, 'But was'), h('p', {}, actual), whereOf(failure)));
}

const whereOf = failure => failure.instance === undefined ? null
  : h('span', { class: 'soft' }, 'at ', failure.instance === '' ? 'the root of the body' : h('code', {}, failure.instance));

// Words that only one side has are marked, where the sides are alike for the most part.
function differing(expected, actual) {
  const [left, right] = [expected, actual].map(text => text.split(/(\s+|[,;()[\]{}])/));
  const words = side => new Set(side.filter(word => /\w/.test(word)));
  const common = words(left).intersection(words(right));
  if (common.size * 2 < Math.min(words(left).size, words(right).size)) return [expected, actual];
  const mark = side => side.map(word => /\w/.test(word) && !common.has(word) ? h('mark', {}, word) : word);
  return [mark(left), mark(right)];
}

function promisePanel(failure) {
  const first = failure.excerptLine || 1;
  return panel('The promise',
    failure.promise && h('p', { class: 'soft' }, h('code', {}, failure.promise.place), ' · ', h('code', {}, failure.promise.pointer)),
    numbered(failure.excerpt, first, failure.excerptLine && failure.promise ? failure.promise.line - first : -1));
}

function scenarioPanel(failure) {
  const scenario = run.scenarios.find(s => s.id === failure.scenario);
  return scenario && panel('The steps that led there', stepList(scenario));
}

function copiesPanel(failure, exchange) {
  return panel('Take along', h('div', { class: 'copies' },
    exchange && copyBox('The request again, with curl', exchange.curl, exchange.curl.includes('"$') && 'Secrets are read from the environment variables that it names.'),
    copyBox('The case again, and whether it fails still', failure.replay, 'Where the run directory is; the steps before it are sent first.'),
    copyBox('A waiver', waiver(failure), 'For the waivers of a suite file: accepts this cause until the date given; write why.'),
    copyBox('A paragraph for an issue', paragraph(failure, exchange?.curl))));
}

function othersPanel(failure) {
  const same = run.failures.filter(f => f.root === failure.root && f !== failure);
  return h('div', { class: 'two' },
    failure.count > 1 && panel(`Shown by ${count(failure.count, 'case')}`, h('p', { class: 'operation' }, failure.cases.join(', '), failure.count > failure.cases.length && ` and ${failure.count - failure.cases.length} more`)),
    same.length > 0 && panel(`The same root cause elsewhere`, h('ul', { class: 'causes' }, h('li', { class: 'cause' }, inChunks(h('ul'), same, memberItem, 30)))));
}
