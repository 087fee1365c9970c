/** How English asks for people by what they are. */
import type { Speech } from './law.ts'

const seeks = "(?:wanted|required|looking for|seeking|hiring|we need|we want|need|recruiting|must be|should be|has to be|have to be)"
const fits = '(?:suitable for|suits|fit for|meant for|intended for|open (?:only )?to|preference (?:given )?(?:to|for)|prefer(?:ably|red)?|ideal for|job for|post for)'

export const english: Speech = {
  language: 'en',
  letter: /[a-z]/i,
  opensToAll: /regardless of|without (?:regard|distinction)|equal opportunit|mothers and fathers/iu,
  bothSexes: /all genders|any gender|men and women|women and men|men or women|women or men/iu,
  asks: [
    `\\b${seeks}:? (?:a |an |only |some |healthy |strong )?(?:NOUN)\\b(?! (?:clothing|fashion|department|care|customers?|health|children))`,
    `\\b${fits} (?:a |an |only |the )?(?:NOUN)\\b(?! (?:clothing|fashion|department|care|customers?|children))`,
    `\\b(?:NOUN)(?: (?:applicants|candidates|workers|people|employees|staff))? (?:only|preferred|need apply|wanted|have priority|an advantage)\\b`,
    `\\bonly (?:NOUN)\\b(?! (?:clothing|fashion))`,
    `\\b(?:no|not|except|other than|without) (?:NOUN)\\b(?! (?:clothing|fashion|experience))`,
  ],
  describes: [`\\b(?:NOUN) (?:worker|candidate|applicant|employee|driver|salesperson|staff member|person)s?\\b`],
  groups: {
    sex: 'men|man|women|woman|males?|females?|boys?|girls?|ladies|lady|guys|gentlemen',
    age: 'young(?:er)? (?:people|person|men|women|workers?|candidates?)|youngsters|young|elderly|old(?:er)? people|pensioners?|retirees|seniors',
    religion: 'religious(?: people)?|secular(?: people)?|orthodox|ultra-orthodox|muslims?|christians?|sabbath(?:-| )observant|observant',
    nationality: 'jewish|jews|jew|arabs?|druze|bedouins?|israelis?',
    origin: 'ethiopians?|russians?|ukrainians?|ashkenazi|mizrahi|africans?|native-born|immigrants|foreigners|white|black',
    army: 'army veterans|veterans|ex-soldiers|discharged soldiers|combat veterans|army graduates',
    pregnancy: 'pregnant(?: women)?',
    parenthood: 'mothers|moms|fathers|parents|children|small children|young children',
    marital: 'single(?: people| women| men)?|unmarried|married(?: people| women| men)?|divorced|widowed',
    orientation: 'gay(?: people)?|gays|lesbians?|straight(?: people)?|heterosexuals?|homosexuals?|transgender(?: people)?',
    view: 'leftists?|left-wing(?:ers)?|right-wing(?:ers)?|zionists?|party members|voters of [\\p{L}]+',
    health: 'disabled(?: people)?|handicapped|people with disabilities|disabilities|able-bodied',
  },
  describing: ['sex', 'nationality', 'religion', 'origin', 'marital', 'view'],
  more: [
    { key: 'range', ground: 'age', pattern: /\b(?:age[ds]?|between)(?: of| the ages of)?:? \d{2} ?(?:-|to|and) ?\d{2}\b(?! (?:hours|shekels|minutes|nis))|\b\d{2} ?(?:-|to) ?\d{2} years old\b/iu, except: /children|pupils|patients|youth aged|groups/iu },
    { key: 'limit', ground: 'age', pattern: /\b(?:under|below|up to|no older than|not older than|maximum) (?:the )?(?:age (?:of )?)\d{2}\b|\b(?:under|up to|no older than|not older than) \d{2} years(?: old)?\b|\bno older than \d{2}\b|\b(?:over|above|from) (?:the )?age (?:of )?(?!1[0-8]\b)\d{2}\b|\bmaximum age\b/iu, except: /children|pupils|groups|experience/iu },
    { key: 'team', ground: 'age', pattern: /\byoung (?:and dynamic )?(?:team|environment|atmosphere)\b|\bdigital native/iu, hint: true },
    { key: 'asks', ground: 'age', pattern: /\b(?:state|mention|include|write|specify|note)\b[^.\n]{0,20}\b(?:age|date of birth|year of birth)\b/iu },
    { key: 'dress', ground: 'religion', pattern: /\b(?:no|without) (?:head ?scar(?:f|ves)|hijab|kippah|head covering|veil)\b/iu },
    { key: 'asks', ground: 'religion', pattern: /\b(?:state|mention|include|write|specify)\b[^.\n]{0,20}\b(?:religion|ethnicity|nationality)\b/iu },
    { key: 'mother_tongue', ground: 'origin', pattern: /\bmother tongue\b|\bnative (?:speakers?|hebrew|english|arabic)\b(?!-level)|\b(?:no|without) (?:an )?accent\b/iu, except: /level/iu },
    { key: 'origin', ground: 'origin', pattern: /\bof [\p{L}]+ (?:origin|descent)\b|\b(?:state|mention|include)\b[^.\n]{0,20}\bcountry of (?:birth|origin)\b/iu },
    { key: 'lives', ground: 'residence', pattern: /\b(?:only|preference (?:to|for)|preferably) (?:local )?residents\b[^.\n]{0,20}|\bresidents of [^.\n]{1,25} only\b|\blocals only\b|\bmust (?:live|reside)\b|\bshould live in\b/iu },
    { key: 'profile', ground: 'army', pattern: /\b(?:army|military|medical) profile\b|\bprofile of \d{2}\b/iu },
    { key: 'service', ground: 'army', pattern: /\b(?:full |completed )?(?:military|army) service\b|\bafter (?:the )?army\b|\bdischarge (?:papers|certificate)\b|\bcombat (?:unit|background)\b/iu, except: /regardless|not needed|not required|also/iu },
    { key: 'plans', ground: 'pregnancy', pattern: /\b(?:not |no )?plan(?:ning|s)? (?:to (?:become|get) pregnant|a pregnancy|pregnancy|to have (?:a )?(?:child|children|baby))\b|\bfertility treatments?\b/iu, except: /clinic|patients|accompan/iu },
    { key: 'without_children', ground: 'parenthood', pattern: /\b(?:no|without)(?: young| small)? children\b|\bchildless\b|\bgrown(?:-up)? children\b|\bnumber of children\b/iu },
    { key: 'mothers_post', ground: 'parenthood', pattern: /\bmothers? (?:post|shift|job|hours)\b|\bmums? (?:post|shift|job|hours)\b/iu, hint: true },
    { key: 'asks', ground: 'marital', pattern: /\b(?:state|mention|include|write|specify)\b[^.\n]{0,20}\b(?:marital|family) status\b/iu },
    { key: 'without', ground: 'reserve', pattern: /\b(?:no|without|exempt from|free of) reserve (?:duty|service)\b|\bnot? (?:serve|serving|called) (?:in|for|to) (?:the )?reserves?\b/iu },
    { key: 'view', ground: 'view', pattern: /\b(?:state|mention)\b[^.\n]{0,20}\b(?:political|party)\b|\bno political activit/iu },
    { key: 'whole', ground: 'health', pattern: /\b(?:no|without)(?: any)? (?:disabilit(?:y|ies)|medical (?:problems?|conditions?|limitations?)|health problems?|physical limitations?)\b|\b(?:in )?(?:perfect|good|excellent) health\b|\bphysically (?:whole|perfect)\b|\bable-bodied\b/iu, except: /benefit|mental health/iu },
    { key: 'photo', ground: 'other', pattern: /\b(?:attach|include|send|with)\b[^.\n]{0,15}\b(?:photo|picture|photograph)\b/iu, hint: true },
  ],
  titles: (
    [
      ['salesman', 'salesperson'], ['saleswoman', 'salesperson'], ['waitress', 'waiter or waitress'], ['cleaning lady', 'cleaner'], ['handyman', 'maintenance worker'], ['foreman', 'supervisor'], ['repairman', 'repair technician'], ['storeman', 'storekeeper'], ['stewardess', 'flight attendant'], ['barmaid', 'bartender'], ['deliveryman', 'courier'],
    ] as const
  ).map(([one, both]) => ({ one: new RegExp(`\\b${one}\\b`, 'iu'), both, unless: new RegExp(`\\b${both}\\b`, 'iu') })),
}
