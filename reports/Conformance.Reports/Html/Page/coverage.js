views.set('coverage', () => {
  const [documented, seen] = run.statusTotals;
  return [
    h('h1', {}, 'Coverage'),
    h('div', { class: 'tiles' },
      tile('Documented statuses', percent(seen, documented), 'seen', [['good', seen, 'seen'], ['plain', documented - seen, 'not seen']]),
      parameterTile(),
      valueTile(),
      propertyTile(),
      keywordTile()),
    missingPanel(),
    h('div', { class: 'two' }, unsentPanel(), keywordPanel()),
    h('div', { class: 'two' }, namesPanel('Response properties that no success had', run.unshown), namesPanel('Properties that successes had and nobody declared', run.undeclared)),
    checkTotals(),
  ];
});

const testedParameters = () => run.operations.filter(o => o.end === 'tested').flatMap(o => o.parameters.map(p => ({ operation: o.key, name: p[0], where: p[1], sent: p[3] })));

function parameterTile() {
  const all = testedParameters();
  const sent = all.filter(p => p.sent > 0).length;
  return tile('Parameters of tested operations', percent(sent, all.length), 'sent', [['good', sent, 'sent'], ['plain', all.length - sent, 'never sent']]);
}

function valueTile() {
  const [declared, sent, accepted] = run.values;
  return tile('Enumerated values of parameters', percent(sent, declared), 'sent', [['good', accepted, 'accepted'], ['doubt', sent - accepted, 'sent, not accepted'], ['plain', declared - sent, 'never sent']]);
}

function propertyTile() {
  const [declared, seen] = run.properties;
  return tile('Properties of successes', percent(seen, declared), 'seen', [['good', seen, 'seen'], ['plain', declared - seen, 'never seen']]);
}

function namesPanel(title, byOperation) {
  const operations = Object.entries(byOperation);
  return panel(title, operations.length === 0
    ? h('p', { class: 'empty' }, 'None.')
    : h('ul', { class: 'causes' }, h('li', { class: 'cause' }, inChunks(h('ul'), operations, ([key, names]) => h('li', {}, operationLink(key), h('span', {}, ...names.flatMap(n => [h('code', {}, n), ' ']))), 20))));
}

function keywordTile() {
  const places = run.keywords.reduce((sum, k) => sum + k[1], 0);
  const [positive, negative] = [2, 3].map(i => run.keywords.reduce((sum, k) => sum + k[i], 0));
  return tile('Constraints of schemas', grouped.format(places), 'places exercised', [['good', positive, 'cases keep one'], ['doubt', negative, 'cases break one']]);
}

function missingPanel() {
  const groups = [...groupBy(run.missing, m => m[2]).entries()].sort((a, b) => b[1].length - a[1].length);
  return panel('Documented statuses that no answer had', groups.length === 0
    ? h('p', { class: 'empty' }, 'All were seen.')
    : h('ul', { class: 'causes' }, groups.map(([reason, missing]) => h('li', { class: 'cause' },
      h('h3', {}, `${grouped.format(missing.length)}: `, shortened(reason)),
      h('details', {}, h('summary', {}, 'Which'), inChunks(h('ul'), missing, ([key, status]) => h('li', {}, operationLink(key), h('code', {}, status)), 60))))));
}

function unsentPanel() {
  const unsent = testedParameters().filter(p => p.sent === 0);
  return panel('Parameters that no case sent', unsent.length === 0
    ? h('p', { class: 'empty' }, 'None.')
    : h('ul', { class: 'causes' }, h('li', { class: 'cause' }, inChunks(h('ul'), unsent, p => h('li', {}, operationLink(p.operation), h('span', {}, h('code', {}, p.name), ' ', h('span', { class: 'soft' }, p.where))), 40))));
}

const keywordPanel = () => panel('Schema keywords', run.keywords.length === 0
  ? h('p', { class: 'empty' }, 'No case exercised one by itself.')
  : table(['Keyword', '#places', '#kept by', '#broken by'], run.keywords.map(([name, ...numbers]) => [h('code', {}, name), ...numbers.map(n => grouped.format(n))]), { label: 'Schema keywords' }));

const checkTotals = () => panel('Checks', table(['Check', '#passed', '#failed', '#not applicable'], run.checks.map(([id, passed, failed, other]) =>
  [failed ? h('a', { href: to('failures', undefined, { check: id }) }, id) : id, grouped.format(passed), failed ? h('b', {}, `✗ ${grouped.format(failed)}`) : '0', grouped.format(other)]), { label: 'Checks' }));
