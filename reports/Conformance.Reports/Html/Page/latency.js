// How long operations took: from the median (dot) to where 95 of 100 answers were there (end of the bar), and the slowest (tick), on a scale of powers of ten.
views.set('latency', () => {
  const measured = run.operations.filter(o => o.ms).sort((a, b) => b.ms[1] - a.ms[1] || b.ms[2] - a.ms[2]);
  return [
    h('h1', {}, 'Latency'),
    panel('Answers of each operation, the slowest first', measured.length === 0
      ? h('p', { class: 'empty' }, 'Nothing was answered.')
      : [latencyKey(), latencyTable(measured, latencyScale(measured))]),
  ];
});

const latencyWidth = 300;

function latencyScale(measured) {
  const powers = ms => Math.log10(Math.max(ms, 0.1));
  const first = Math.floor(Math.min(...measured.map(o => powers(o.ms[0]))));
  const last = Math.max(first + 1, Math.ceil(Math.max(...measured.map(o => powers(o.ms[2])))));
  return { at: ms => 6 + (latencyWidth - 12) * (powers(ms) - first) / (last - first), ticks: Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i)) };
}

const latencyWords = ms => ms >= 1000 ? `${grouped.format(ms / 1000)} s` : `${grouped.format(ms)} ms`;

const latencyKey = () => h('ul', { class: 'legend' },
  h('li', {}, latencyPlot('key', [svg('circle', { cx: 12, cy: 8, r: 4, class: 'median' })], 24), 'median'),
  h('li', {}, latencyPlot('key', [svg('rect', { x: 2, y: 5, width: 20, height: 6, rx: 3, class: 'most' })], 24), 'up to there 95 of 100'),
  h('li', {}, latencyPlot('key', [svg('rect', { x: 11, y: 2, width: 2, height: 12, class: 'slowest' })], 24), 'the slowest'));

const latencyPlot = (kind, marks, width = latencyWidth) => svg('svg', { viewBox: `0 0 ${width} 16`, width, height: 16, class: `latency ${kind}`, 'aria-hidden': 'true' }, marks);

function latencyTable(measured, scale) {
  const grid = scale.ticks.map(tick => svg('rect', { x: scale.at(tick) - 0.5, y: 0, width: 1, height: 16, class: 'grid' }));
  const axis = scale.ticks.map((tick, i) => svg('text', { x: scale.at(tick), y: 12, 'text-anchor': i === 0 ? 'start' : i === scale.ticks.length - 1 ? 'end' : 'middle' }, latencyWords(tick)));
  const head = name => h('th', { scope: 'col', class: name.startsWith('#') && 'number' }, name.replace('#', ''));
  return h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Latency by operation' },
    h('table', { class: 'latencies' },
      h('thead', {}, h('tr', {}, head('Operation'), h('th', { scope: 'col' }, h('span', { class: 'unseen' }, 'Plot'), latencyPlot('axis', axis)), ['#median', '#95 %', '#slowest'].map(head))),
      inChunks(h('tbody'), measured, operation => h('tr', {},
        h('th', { scope: 'row' }, operationLink(operation.key)),
        h('td', {}, latencyPlot('row', [grid.map(line => line.cloneNode()), latencyMarks(operation.ms, scale)])),
        operation.ms.map(ms => h('td', { class: 'number' }, latencyWords(ms)))), 80)));
}

function latencyMarks([median, most, slowest], { at }) {
  return [
    svg('rect', { x: at(median), y: 5, width: Math.max(2, at(most) - at(median)), height: 6, rx: 3, class: 'most' }),
    svg('rect', { x: at(slowest) - 1, y: 2, width: 2, height: 12, class: 'slowest' }),
    svg('circle', { cx: at(median), cy: 8, r: 4, class: 'median' }),
  ];
}
