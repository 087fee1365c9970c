import { redirect } from '@sveltejs/kit'
import { isLanguage } from '#src/language/language.ts'
import { bodyOf } from '#src/platform/form.ts'

/** Chooses the language of this browser and, for who is signed in, of the account; goes back to the page that asked. */
export async function POST({ request, cookies, locals }) {
  const data = await bodyOf(request)
  const language = data.get('language')
  if (isLanguage(language)) {
    cookies.set('ofek_language', language, { path: '/', maxAge: 365 * 86_400 })
    if (locals.signedIn) {
      await locals.asActor((tx) => tx.run(`update account set language = $1, version = version + 1 where tenant_id = current_tenant() and id = current_account() and language <> $1`, [language]))
    }
  }
  const back = data.get('back')
  // Only a path of ours: never another origin.
  redirect(303, typeof back === 'string' && /^\/(?![/\\])/.test(back) ? back : '/')
}
