import type { Cookies } from '@sveltejs/kit'

type Options = Parameters<Cookies['set']>[2]

/**
 * How every cookie of ours is set and removed: for the whole site, out of scripts' sight, and over https alone exactly where people come by
 * https. SvelteKit by itself calls each one secure except on localhost, and a browser on plain http (a first trial in an office's network)
 * drops such a cookie without a word.
 */
export function ownCookies({ cookies, url }: { cookies: Cookies; url: URL }): void {
  const set = cookies.set.bind(cookies)
  const remove = cookies.delete.bind(cookies)
  const ours = (options: Options): Options => ({ httpOnly: true, sameSite: 'lax', ...options, path: '/', secure: url.protocol === 'https:' })
  cookies.set = (name, value, options) => set(name, value, ours(options))
  cookies.delete = (name, options) => remove(name, ours(options))
}
