import { useLocation } from '@tanstack/react-router'

/** What stands behind the # of the address, as it stands there: the router takes escapes apart that separate fields. */
export function useHash(): string {
  useLocation({ select: ({ href }) => href })
  return window.location.hash.slice(1)
}
