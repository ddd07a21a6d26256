// What a picture of the page would show cut, covered or sticking out, at the present width.
() => {
  const FRAMES = '.button, .badge, button, summary, td, th, dt, dd, label, .card, .callout, .right';
  const findings = [];
  const root = document.documentElement;
  const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const name = element => `<${element.localName}${element.className ? '.' + String(element.className).replaceAll(' ', '.') : ''}> “${(element.innerText || '').trim().slice(0, 60)}”`;
  // For screen readers only, made one pixel small on purpose.
  const forEyes = element => !element.closest('.hidden') && getComputedStyle(element).clipPath === 'none'
    && !(element.closest('thead') && getComputedStyle(element.closest('thead')).position === 'absolute');

  if (root.scrollWidth > root.clientWidth) {
    findings.push(`scrolls sideways by ${root.scrollWidth - root.clientWidth} px`);
  }
  const elements = [...document.body.querySelectorAll('*')].filter(element => !element.closest('svg') && shown(element) && forEyes(element));
  for (const element of elements) {
    const style = getComputedStyle(element);
    const wide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const high = element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 0;
    if (!element.innerText?.trim()) continue;
    if (wide && style.overflowX !== 'visible') {
      findings.push(`${style.textOverflow === 'ellipsis' ? 'text ends in dots' : 'text is wider than its box'}: ${name(element)}`);
    }
    if (high && ['hidden', 'clip'].includes(style.overflowY)) {
      findings.push(`text is higher than its box: ${name(element)}`);
    }
  }

  // A line's box is as high as its font's longest letters; what two lines may not share is where the short ones stand.
  const core = box => ({ left: box.left, right: box.right, top: box.top + box.height * .22, bottom: box.bottom - box.height * .22 });

  // Lines of text: none beyond the edge, none on another, no word broken without a hyphen.
  const lines = [], letters = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode, element = node.parentElement;
    if (!node.data.trim() || element.closest('svg, textarea, select') || !shown(element) || !forEyes(element)) continue;
    if (!element.closest('[lang=""]')) letters.push(...node.data.normalize('NFC'));
    range.selectNodeContents(node);
    const frame = element.closest(FRAMES)?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      lines.push({ box: core(box), element });
      if (box.left < -1 || box.right > root.clientWidth + 1) {
        findings.push(`text beyond the edge of the page: ${name(element)}`);
      }
      if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1)) {
        findings.push(`text is wider than its box: ${name(element)}`);
      }
    }
    if (getComputedStyle(element).hyphens !== 'auto' || element.matches('.button, .badge, .brand, .brand *, h1, h2, h3, summary, label, dt, th')) {
      for (const word of node.data.matchAll(/[\p{L}\p{M}\u00AD]{2,}/gu)) {
        if (word[0].includes('\u00AD')) continue;
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const rows = new Set([...range.getClientRects()].filter(box => box.width > 1).map(box => Math.round(box.top)));
        if (rows.size > 1) findings.push(`a word is broken: “${word[0]}” in ${name(element)}`);
      }
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  lines.forEach((one, i) => {
    for (let j = i + 1; j < lines.length && lines[j].box.top < one.box.bottom; j++) {
      const other = lines[j];
      if (other.element === one.element || one.element.contains(other.element) || other.element.contains(one.element)) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 3 && down > 2) findings.push(`text on text: ${name(one.element)} and ${name(other.element)}`);
    }
  });
  return { findings: [...new Set(findings)], letters: [...new Set(letters)].join('') };
}
