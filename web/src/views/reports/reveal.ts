/**
 * Brings an element of the page into sight and puts the focus there; a fold around it is opened. Returns whether it is there.
 */
export function reveal(id: string, within?: string): boolean {
  const found = document.getElementById(id)
  if (found === null) return false
  found.closest('details')?.setAttribute('open', '')
  const target = (within === undefined ? null : found.querySelector<HTMLElement>(within)) ?? found
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: target.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' })
  return true
}
