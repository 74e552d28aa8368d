// What changed since an earlier run, and how runs went over time.
function sincePanel() {
  const { id, at, still, gone, notJudged, ends } = run.comparison;
  const fresh = run.comparison.new.map(f => failureWith.get(f)).filter(Boolean);
  return h('section', { class: 'panel' },
    h('div', { class: 'panel-head' }, h('h2', {}, `Since the run of ${day(at)}`), h('span', { class: 'soft' }, id)),
    h('ul', { class: 'changes' },
      change('bad', fresh.length, fresh.length === 1 ? 'new failure' : 'new failures'),
      change('good', gone.length, 'gone'),
      change('plain', still.length, 'still there'),
      notJudged.length > 0 && change('plain', notJudged.length, 'not judged this time'),
      ends.length > 0 && change('plain', ends.length, ends.length === 1 ? 'operation ended otherwise' : 'operations ended otherwise')),
    fresh.length > 0 && h('ul', { class: 'causes' }, rootsOf(fresh).slice(0, 5).map(causeItem)),
    folded('Gone', gone, pastItem),
    folded('Not judged this time', notJudged, pastItem),
    folded('Operations that ended otherwise', ends, ([key, before, after]) => h('li', {}, operationLink(key), h('span', {}, `${before} → ${after}`))));
}

const change = (tone, number, words) => h('li', { class: `change ${number > 0 ? tone : 'plain'}` }, h('b', {}, grouped.format(number)), ' ', words);
const folded = (title, items, make) => items.length > 0 && h('details', {}, h('summary', {}, `${title} (${grouped.format(items.length)})`), h('ul', { class: 'causes' }, h('li', { class: 'cause' }, inChunks(h('ul'), items, make, 40))));
const pastItem = ([severity, check, key, title]) => h('li', {}, h('span', {}, chip(severity), ' ', title), h('span', { class: 'soft' }, h('code', {}, check), ' ', key));

// One column a run: errors, and the share of documented statuses that was seen. The table says the same in numbers.
function trendPanel() {
  const now = { at: run.at, errors: run.failures.filter(f => f.severity === 'error').length, remarks: run.failures.filter(f => f.severity !== 'error').length, statuses: run.statusTotals, operations: run.operationTotals, seconds: run.seconds };
  const runs = [...run.past.slice(-29), now];
  const most = Math.max(1, ...runs.map(r => r.errors));
  const [width, height] = [Math.max(runs.length * 14, 120), 70];
  const columns = runs.map((r, i) => {
    const tall = r.errors === 0 ? 2 : Math.max(4, height * r.errors / most);
    return svg('rect', { x: i * 14 + 2, y: height - tall, width: 10, height: tall, rx: 2, class: r.errors === 0 ? 'good' : 'bad' }, svg('title', {}, `${day(r.at)}: ${count(r.errors, 'error')}`));
  });
  return panel('Errors from run to run',
    svg('svg', { viewBox: `0 0 ${width} ${height}`, class: 'trend', role: 'img', 'aria-label': `Errors in ${count(runs.length, 'run')}: from ${runs[0].errors} to ${now.errors}` }, columns),
    h('details', {}, h('summary', {}, 'In numbers'), table(['Run', '#errors', '#remarks', '#tested', '#statuses', '#s'], runs.toReversed().map(r => [day(r.at), grouped.format(r.errors), grouped.format(r.remarks), grouped.format(r.operations[1]), percent(r.statuses[1], r.statuses[0]), r.seconds]), { label: 'Runs' })));
}
