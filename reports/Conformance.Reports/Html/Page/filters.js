// Fields that narrow a list. Their values live in the address, so that a narrowed list can be sent to someone.
function filterBar(filters, fields, changed) {
  return h('form', { class: 'filters', role: 'search', onsubmit: e => e.preventDefault() }, fields.map(field => {
    const update = event => {
      setFilter(field.name, event.target.value);
      changed(place().filters);
    };
    const value = filters.get(field.name) || '';
    return field.options
      ? h('label', {}, field.label, h('select', { onchange: update }, [['', 'any'], ...field.options].map(([option, text]) => h('option', { value: option, selected: option === value }, text))))
      : h('label', { class: 'search' }, field.label, h('input', { type: 'search', value, oninput: later(update), placeholder: field.hint, id: 'search', autocomplete: 'off', spellcheck: 'false' }));
  }));
}

// Typing is answered when it pauses, or before the reader goes elsewhere.
let pending;
let pause;

function later(update) {
  return event => {
    const field = event.target;
    clearTimeout(pause);
    pending = () => { if (field.isConnected) update({ target: field }); };
    pause = setTimeout(settle, 120);
  };
}

function settle() {
  clearTimeout(pause);
  const update = pending;
  pending = undefined;
  update?.();
}

const options = values => [...new Set(values)].filter(Boolean).sort().map(value => [value, value]);

// All words must occur somewhere in the text.
function matches(query, text) {
  const low = text.toLowerCase();
  return query.toLowerCase().split(/\s+/).every(word => low.includes(word));
}
