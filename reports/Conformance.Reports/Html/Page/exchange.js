function requestPanel(failure, exchange) {
  return panel('Request',
    h('p', { class: 'start-line' }, exchange.method, ' ', exchange.url),
    headerList(exchange.sent),
    exchange.sentBody && bodyBlock(exchange.sentBody, exchange.sent));
}

function answerPanel(failure, exchange) {
  const instance = failure.instance;
  return panel('Answer',
    h('p', { class: 'start-line' },
      h(instance === 'status' ? 'mark' : 'span', {}, exchange.status === 0 ? 'no status' : exchange.status),
      h('span', { class: 'soft' }, ` in ${exchange.ms} ms`)),
    exchange.end && h('p', { class: 'notice' }, `The answer ended: ${exchange.end}`, exchange.endReason && ` (${exchange.endReason})`),
    headerList(exchange.headers, instance),
    bodyBlock(exchange.body, exchange.headers, instance, failure.expected));
}

function headerList(headers, instance) {
  const marked = instance?.startsWith('header:') ? instance.slice(7).toLowerCase() : undefined;
  return headers.length > 0 && h('div', { class: 'headers' }, headers.map(([name, value]) =>
    h('span', { class: name.toLowerCase() === marked && 'here' }, h('b', {}, `${name}: `), value)));
}

function bodyBlock(body, headers, instance, remark) {
  if (body.length === 0) return h('p', { class: 'empty' }, 'No body.');
  const size = h('p', { class: 'soft' }, `${count(body.length, 'byte')}, SHA-256 ${body.sha256}…`);
  if (body.text === undefined && body.base64 === undefined) return [h('p', { class: 'empty' }, 'The body was not kept.'), size];
  if (body.base64 !== undefined) return [h('pre', { class: 'code', tabindex: '0' }, body.base64), h('p', { class: 'soft' }, 'Base64: the body is no text.'), size];
  const isJson = /^\s*[[{]/.test(body.text);
  const lines = isJson ? jsonLines(body.text) : body.text.split('\n').map(text => ({ depth: 0, text, pointer: '\u0000' }));
  const marked = isJson && instance !== undefined && !/^(status|header:)/.test(instance) ? lineOf(lines, instance) : -1;
  return [numbered(lines.map(line => '  '.repeat(line.depth) + line.text), 1, marked, marked >= 0 && remark ? `expected ${remark.split('\n')[0]}` : undefined), size];
}
