// Prints JSON line by line without changing a value: numbers keep their digits, doubled names stay doubled. Each line knows its
// pointer (RFC 6901). Text that was cut, or is no JSON, is printed as far as it goes.
const token = /\s*(?:([{}\[\],:])|("(?:[^"\\]|\\.)*")|([^\s,:{}\[\]"]+))/y;

function jsonLines(text) {
  const lines = [];
  const stack = [];
  let line = null;
  const top = () => stack[stack.length - 1];
  const open = pointer => { line = { depth: stack.length, text: '', pointer }; lines.push(line); };
  const valuePointer = () => stack.length === 0 ? '' : top().key !== undefined ? `${top().pointer}/${escapeName(top().key)}` : `${top().pointer}/${top().index}`;
  const begin = () => { if (line === null) open(valuePointer()); };
  token.lastIndex = 0;
  for (let match; token.lastIndex < text.length && (match = token.exec(text)) !== null;) {
    const [, mark, string, word] = match;
    if (mark === '{' || mark === '[') {
      const pointer = valuePointer();
      begin();
      line.text += mark;
      stack.push({ object: mark === '{', pointer, index: 0, key: undefined, wantsKey: mark === '{', empty: true });
      line = null;
    } else if (mark === '}' || mark === ']') {
      const closed = stack.pop();
      if (!closed) return lines;
      if (closed.empty) line = lines[lines.length - 1];
      else open(closed.pointer + '/');
      line.text += mark;
    } else if (mark === ',') {
      if (line) line.text += ',';
      if (top()) { top().index++; top().key = undefined; top().wantsKey = top().object; }
      line = null;
    } else if (mark === ':') {
      if (line) line.text += ': ';
    } else {
      if (top()) top().empty = false;
      if (string && top()?.wantsKey) {
        top().key = nameOf(string);
        top().wantsKey = false;
      }
      begin();
      line.text += string || word;
    }
    if ((mark === '{' || mark === '[') && stack.length > 1) stack[stack.length - 2].empty = false;
  }
  const rest = text.slice(token.lastIndex).trim();
  if (rest) lines.push({ depth: stack.length, text: rest, pointer: '\u0000' });
  return lines;
}

const escapeName = name => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

function nameOf(string) {
  try {
    return JSON.parse(string);
  } catch {
    return string.slice(1, -1);
  }
}

// The line of the pointer, else of the nearest parent that is there: what is missing is marked where it should be.
function lineOf(lines, pointer) {
  for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
    const found = lines.findIndex(l => l.pointer === at);
    if (found >= 0) return found;
    if (at === '') return -1;
  }
}

// Lines in two columns; one of them may be marked and say why.
function numbered(lines, first, marked, remark) {
  const box = h('div', { class: 'code lines', tabindex: '0', role: 'region', 'aria-label': 'Text' }, lines.map((line, i) => {
    const here = i === marked;
    return [
      h('span', { class: here ? 'gutter here' : 'gutter', 'aria-hidden': 'true' }, here ? `▶ ${first + i}` : first + i),
      h('span', { class: here ? 'text here' : 'text' }, line || ' ', here && remark && h('span', { class: 'said' }, `← ${remark}`)),
    ];
  }));
  if (marked > 8) requestAnimationFrame(() => { box.scrollTop = box.querySelector('.here').offsetTop - box.clientHeight / 3; });
  return box;
}
