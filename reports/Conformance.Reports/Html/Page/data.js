const read = id => JSON.parse(byId(id).textContent);
const run = read('run');

// Cases and exchanges are many; they are read when the first of them is asked for.
let allCases;
let allExchanges;
const casesOf = index => {
  allCases ??= read('cases');
  return allCases.operations[index].map(([id, phase, mode, reason, status, ms, outcome]) =>
    ({ id, phase: run.phases[phase], mode: ['positive', 'negative'][mode], reason: allCases.reasons[reason], status, ms, outcome: outcomes[outcome] }));
};
const exchangeOf = failure => (allExchanges ??= read('exchanges'))[failure.index];

const outcomes = ['passed', 'warned', 'failed', 'broken'];
const weights = { error: 2, warning: 1, note: 0 };
const operationAt = new Map(run.operations.map((operation, i) => [operation.key, i]));
run.failures.forEach((failure, i) => { failure.index = i; });
run.operations.forEach((operation, i) => {
  operation.index = i;
  [operation.method, operation.path] = [operation.key.slice(0, operation.key.indexOf(' ')), operation.key.slice(operation.key.indexOf(' ') + 1)];
});
const failureWith = new Map(run.failures.map(failure => [failure.fingerprint, failure]));
const failuresOf = groupBy(run.failures, f => f.operation);

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    if (groups.has(name)) groups.get(name).push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

// One change would mend all failures of a root cause; the heaviest and commonest come first.
function rootsOf(failures) {
  return [...groupBy(failures, f => f.root).values()]
    .map(members => ({
      members,
      first: members[0],
      severity: members.reduce((most, f) => weights[f.severity] > weights[most] ? f.severity : most, 'note'),
      cases: members.reduce((sum, f) => sum + f.count, 0),
      operations: new Set(members.map(f => f.operation)).size,
    }))
    .sort((a, b) => weights[b.severity] - weights[a.severity] || b.cases - a.cases);
}

const countPhase = (operation, phase) => operation.phases[phase] || [0, 0, 0, 0];
const endOf = operation => failuresOf.get(operation.key)?.some(f => f.counts) ? 'failing' : operation.end;
