/** What the shell's live region says next; empty on the server, where every page is new. */
let words = $state('')

export const announced = () => words

export function announce(text: string) {
  words = ''
  setTimeout(() => {
    words = text
  }, 50)
}
