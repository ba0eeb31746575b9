// Buttons that copy the address of the sentence at which the reader arrived, or its citation.

const status = Object.assign(document.createElement('span'), { className: 'mut', role: 'status' });
const line = document.createElement('span');

const button = (name, text) => {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  made.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    status.textContent = 'Copied';
  });
  return made;
};

const citation = () => {
  const words = line.parentElement.firstElementChild.textContent.trim();
  return words.includes('://') ? words : `${words} ${location.href}`;
};

/** To the sentence that the address names, or that holds the record that it names. */
function follow() {
  status.textContent = '';
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const cite = target?.closest('.s')?.nextElementSibling;
  if (cite?.matches('.cite')) cite.append(line);
  else line.remove();
}

// Browsers give the clipboard only to pages that came safely.
if (navigator.clipboard) {
  line.append(
    button('Copy link', () => location.href),
    ' ',
    button('Copy citation', citation),
    ' ',
    status,
  );
  addEventListener('hashchange', follow);
  follow();
}
