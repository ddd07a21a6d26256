// What every page must keep to, examined at the present width with its language selector open.
() => {
  const findings = [];
  const root = document.documentElement;
  const shown = element => element.checkVisibility({ visibilityProperty: true });
  const name = element => `<${element.localName}> “${(element.innerText || element.name || '').trim().slice(0, 40)}”`;
  const selector = document.querySelector('details.languages');
  if (selector) selector.open = true;

  if (document.querySelectorAll('h1').length !== 1) {
    findings.push(`${document.querySelectorAll('h1').length} headings of the first level`);
  }
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => findings.push(`the id ${id} stands twice`));
  if (root.scrollWidth > root.clientWidth) {
    const wide = [...document.querySelectorAll('body *')].filter(element =>
      shown(element) && element.getBoundingClientRect().right > root.clientWidth + 1).slice(-3).map(name);
    findings.push(`scrolls sideways at ${root.clientWidth} px: ${wide.join(', ')}`);
  }
  // WCAG 2.2, 2.5.8: 24 px, but for links within a sentence.
  const inSentence = element => getComputedStyle(element).display === 'inline'
    && element.parentElement.innerText.trim().length > element.innerText.trim().length;
  for (const target of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
    const box = (target.closest('label') || target).getBoundingClientRect();
    if (shown(target) && box.bottom > 0 && !inSentence(target) && (box.width < 24 || box.height < 24)) {
      findings.push(`a target of ${Math.round(box.width)} × ${Math.round(box.height)} px: ${name(target)}`);
    }
  }
  // A link leads there by way of remembering the choice, a button takes along what was typed.
  const links = selector ? [...selector.querySelectorAll('a, button')] : [];
  const leadsTo = link => {
    if (link.localName === 'button') return link.getAttribute('formaction');
    const address = new URL(link.href);
    const page = address.searchParams.get('page');
    return page === null ? address.pathname + address.search : address.pathname.replace(/language$/, '') + page.slice(1);
  };
  const keycloaks = 'pageId' in document.body.dataset;
  if (!keycloaks && selector && selector.querySelector('a') && document.querySelector('form[method=post] :is(textarea, input:not([type=hidden]))')) {
    findings.push('the selector loses what is typed');
  }
  // Enter in a field of one line presses the first button of its form: it must not be a language.
  for (const button of links.filter(link => link.localName === 'button')) {
    if (!button.form) findings.push(`a language without a form: ${name(button)}`);
    else if ([...button.form.elements].some(field => field.localName === 'input' && field.type !== 'hidden')) {
      findings.push('Enter would choose a language');
      break;
    }
  }
  if (selector) selector.open = false;
  return {
    findings,
    lang: root.lang,
    names: links.map(link => link.lastChild.textContent.trim()),
    addresses: links.map(leadsTo),
  };
}
