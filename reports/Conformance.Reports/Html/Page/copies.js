// What a reader takes along: a command, a waiver, a paragraph.
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copyOldWay(text);
  }
  const before = button.textContent;
  button.textContent = 'Copied';
  say('Copied');
  setTimeout(() => { button.textContent = before; }, 1500);
}

function copyOldWay(text) {
  const area = h('textarea', { class: 'unseen', 'aria-hidden': 'true' });
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
}

function copyBox(title, text, hint) {
  const button = h('button', { type: 'button', onclick: e => copy(text, e.currentTarget), 'aria-label': `Copy: ${title}` }, 'Copy');
  return h('div', { class: 'copy' }, h('div', { class: 'head' }, h('h3', {}, title), button), hint && h('p', { class: 'soft' }, hint), h('pre', { class: 'code', tabindex: '0' }, text));
}

// An entry of a suite file's waivers.
function waiver(failure) {
  const until = new Date(new Date(run.at).getTime() + 30 * 24 * 3600 * 1000).toISOString().slice(0, 10);
  return [
    `# ${failure.check}, ${failure.operation}`,
    `- fingerprint: ${failure.fingerprint}`,
    `  reason: ${JSON.stringify(`accepted for now: ${failure.title}`)}`,
    `  until: ${until}`,
  ].join('\n');
}

// Code fences are longer than any run of backticks within, so that the paragraph stays a paragraph wherever it is pasted.
function paragraph(failure, curl) {
  const fenced = text => {
    const fence = '`'.repeat(1 + Math.max(2, ...(text.match(/`+/g) || ['']).map(run => run.length)));
    return `${fence}\n${text}\n${fence}`;
  };
  return [
    `${run.title} ${run.version} breaks its contract at ${failure.operation}: ${failure.check} (${failure.severity}, ${count(failure.count, 'case')}).`,
    `Expected${failure.promise ? `, promised at ${failure.promise.place}` : ''}:`,
    fenced(failure.expected),
    `But was${failure.instance ? `, at ${failure.instance}` : ''}:`,
    fenced(failure.actual),
    `Tried: ${failure.reason}.`,
    failure.labelText ? `Tried again: ${failure.labelText}.` : null,
    `Again:\n${fenced([curl, failure.replay].filter(Boolean).join('\n'))}`,
    `Fingerprint ${failure.fingerprint}.`,
  ].filter(Boolean).join('\n\n');
}
