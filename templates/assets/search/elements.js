// Elements are made and never parsed: what an article holds stays text.

export const element = (name, className, ...children) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};
export const linkTo = (href, ...children) => {
  const made = element('a', '', ...children);
  made.href = href;
  return made;
};
