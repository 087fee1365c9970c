/** Every route of src/routes, with the action of the matrix that each method or form action needs. A test fails when one is missing. */
import { type Action, ruleOf } from './matrix.ts'

export interface RouteRule {
  /** What opening the page (or a GET of an endpoint) needs. */
  GET?: Action
  /** What posting needs: one action of the matrix, or one for each named form action of the page. */
  POST?: Action | Record<string, Action>
  /** The read of a file, or of a list of people, is audited under this word; without it the read leaves no event (one's own caseload and account). */
  audit?: string
  /** The parameter that is the participant's id; 'id' in the file's routes. */
  participant?: string
}

export const routes: Record<string, RouteRule> = {
  '/': { GET: 'home.open' },
  '/role': { GET: 'role.open' },
  '/language': { POST: 'language.choose' },

  // Accounts
  '/sign-in': { GET: 'sign_in.open', POST: 'sign_in.open' },
  '/sign-in/second-step': { GET: 'second_step.pass', POST: 'second_step.pass' },
  '/sign-out': { POST: 'sign_out' },
  '/invitation/[token]': { GET: 'invitation.open', POST: 'invitation.open' },
  '/answer/[token]': { GET: 'answer.open', POST: { tap: 'answer.open', more: 'answer.open', stop: 'answer.open' } },
  '/account': {
    GET: 'account.open',
    POST: { describe: 'account.change', password: 'account.change', confirm: 'account.change', codes: 'account.change', turnOff: 'account.change', endSession: 'account.change' },
  },
  '/draft-key': { GET: 'draft.key' },
  '/kept/[kept]': { GET: 'kept_form.open', POST: { forget: 'kept_form.open' } },

  '/audit': { GET: 'audit.open' },

  // The network and its accounts
  '/administration': { GET: 'administration.open' },
  '/administration/programmes/new': { GET: 'network.change', POST: 'network.change' },
  '/administration/programmes/[programme]': { GET: 'programme.change', POST: { terms: 'programme.change', conditions: 'programme.change', followUp: 'programme.change' } },
  '/administration/network': { GET: 'network.change', POST: { organisation: 'network.change', centre: 'network.change', population: 'network.change', exclusion: 'network.change' } },
  '/administration/consents': { GET: 'consent_texts.change' },
  '/administration/consents/wording': { GET: 'consent_texts.change', POST: { draft: 'consent_texts.change', publish: 'consent_texts.change', drop: 'consent_texts.change' } },
  '/administration/messages': { GET: 'network.change', POST: { quiet: 'network.change' } },
  '/administration/accounts': { GET: 'accounts.open', POST: { find: 'accounts.open' } },
  '/administration/accounts/new': { GET: 'accounts.change', POST: 'accounts.change' },
  '/administration/accounts/[account]': {
    GET: 'accounts.open',
    POST: {
      describe: 'accounts.change', give: 'accounts.change', end: 'accounts.change', link: 'accounts.change', secondStep: 'accounts.change', close: 'accounts.change', reopen: 'accounts.change',
    },
  },

  '/my': { GET: 'mine.open' },
  '/my/voice': { GET: 'voice.give', POST: 'voice.give' },
  '/team': { GET: 'team.open', POST: { endCover: 'team.cover' }, audit: 'team' },
  '/team/[promoter]': { GET: 'team.open', audit: 'caseload' },
  '/team/[promoter]/move': { GET: 'team.move', POST: { move: 'team.move', reckon: 'team.move' }, audit: 'caseload' },
  '/team/[promoter]/cover': { GET: 'team.cover', POST: 'team.cover', audit: 'caseload' },
  '/team/meetings': { GET: 'team_meetings.open', POST: { begin: 'team_meetings.begin' } },
  '/team/meetings/[team]': {
    GET: 'team_meetings.open',
    POST: { bring: 'team_meetings.open', takeBack: 'team_meetings.open', decide: 'team_meetings.open', act: 'team_meetings.open', close: 'team_meetings.open' },
    audit: 'team meeting',
  },
  '/team/meetings/[team]/held': { GET: 'team_meetings.open', audit: 'team meetings' },
  '/participants': { GET: 'participants.list', POST: { search: 'participants.list' } },
  '/participants/new': { GET: 'participants.begin', POST: 'participants.begin' },
  '/participants/[id]/contact': {
    GET: 'profile.open',
    POST: { save: 'profile.write', invite: 'own_account.change', newLink: 'own_account.change', endAccount: 'own_account.change' },
    audit: 'contact',
  },
  '/participants/[id]/sensitive': { GET: 'sensitive.open', POST: { save: 'sensitive.write' }, audit: 'sensitive' },
  '/participants/[id]/consents': { GET: 'consents.open', POST: { record: 'consents.record', answer: 'mine.consent' }, audit: 'consents' },
  '/participants/[id]/messages': { GET: 'messages.open', POST: { rests: 'messages.arrange', stop: 'messages.arrange', resume: 'messages.arrange' }, audit: 'messages' },
  '/participants/[id]/follow-up': { GET: 'follow_up.open', POST: { tell: 'follow_up.tell', send: 'follow_up.tell', link: 'follow_up.tell' }, audit: 'follow-up' },
  '/participants/[id]/partners': { GET: 'partners.open', POST: { open: 'partners.change', link: 'partners.change', close: 'partners.close' }, audit: 'partners' },
  '/participants/[id]/opened': { GET: 'openings.open', audit: 'opened' },
  '/participants/[id]/enrolment': {
    GET: 'enrolment.open',
    POST: {
      check: 'eligibility.check', enrol: 'enrolment.change', pause: 'enrolment.change', return: 'enrolment.change', rhythm: 'enrolment.change', finish: 'enrolment.change',
      join: 'enrolment.change', wishes: 'enrolment.change', assign: 'assignment.change', declare: 'closeness.declare', endCloseness: 'closeness.declare',
    },
    audit: 'enrolment',
  },

  '/participants/import': { GET: 'import.run', POST: 'import.run' },
  '/participants/import/[run]': { GET: 'import.run', POST: { map: 'import.run', start: 'import.run', resume: 'import.run', drop: 'import.run' }, audit: 'import' },
  '/participants/import/[run]/rejected.csv': { GET: 'import.run', audit: 'import' },

  // Intake, mapping, axes
  '/participants/[id]/intake': {
    GET: 'intake.open',
    POST: { begin: 'intake.write', say: 'intake.write', weigh: 'intake.write', reword: 'intake.write', map: 'mapping.write', summarise: 'intake.write' },
    audit: 'intake',
  },
  '/participants/[id]/intake/typed': { POST: 'intake.write' },
  '/participants/[id]/intake/[intake]/read-back': { GET: 'intake.open', POST: { correct: 'intake.write', readBack: 'intake.write' }, audit: 'intake' },

  '/participants/[id]/mapping': {
    GET: 'mapping.open',
    POST: { add: 'mapping.write', change: 'mapping.write', state: 'mapping.write', link: 'mapping.write', unlink: 'mapping.write' },
    audit: 'mapping',
  },
  '/participants/[id]/mapping/strengths': { GET: 'mapping.open', POST: { tell: 'mapping.write', change: 'mapping.write', name: 'mapping.write', evidence: 'evidence.keep_strengths' }, audit: 'mapping' },
  '/participants/[id]/axes': { GET: 'axes.open', POST: { read: 'axes.write', void: 'axes.write', stand: 'axes.write' }, audit: 'axes' },

  // Vision, goals, plan, tasks
  '/participants/[id]/vision': {
    GET: 'plan.open',
    POST: {
      say: 'plan.write', addGoal: 'plan.write', changeGoal: 'plan.write', attain: 'plan.write', reach: 'plan.write', aside: 'plan.write', back: 'plan.write',
    },
    audit: 'vision',
  },
  '/participants/[id]/plan': {
    GET: 'plan.open',
    POST: {
      purpose: 'plan.write', addStep: 'plan.write', changeStep: 'plan.write', finish: 'plan.write', reopen: 'plan.write', aside: 'plan.write', agree: 'plan.agree', disagree: 'plan.agree',
    },
    audit: 'plan',
  },
  '/participants/[id]/plan/story': { GET: 'plan.open', POST: { evidence: 'evidence.keep_plan' }, audit: 'plan story' },
  '/participants/[id]/plan/versions/[version]': { GET: 'plan.open', audit: 'plan version' },
  '/participants/[id]/plan/compare': { GET: 'plan.open', audit: 'plan versions' },
  '/participants/[id]/plan/copy': { GET: 'plan.open', audit: 'plan copy' },
  '/participants/[id]/plan/copy.pdf': { GET: 'plan.open', audit: 'plan copy' },
  '/participants/[id]/tasks': { GET: 'tasks.open', POST: { set: 'tasks.write', tell: 'tasks.tell', letGo: 'tasks.let_go', takeUp: 'tasks.let_go', change: 'tasks.write' }, audit: 'tasks' },

  // Meetings
  '/participants/[id]/meetings': { GET: 'meetings.open', POST: { schedule: 'meetings.write', promise: 'meetings.write', reword: 'meetings.write' }, audit: 'meetings' },
  '/participants/[id]/meetings/new': { GET: 'meetings.write', POST: 'meetings.write' },
  '/participants/[id]/meetings/[meeting]': {
    GET: 'meetings.open',
    POST: { record: 'meetings.write', move: 'meetings.write', notHeld: 'meetings.write', promise: 'meetings.write', reword: 'meetings.write', evidence: 'evidence.keep_meeting' },
    audit: 'meeting',
  },
  '/participants/[id]/meetings/[meeting]/calendar.ics': { GET: 'meetings.open', audit: 'meeting' },
  // Work: jobs, what shows them, how they are and what grew
  '/participants/[id]/work': { GET: 'work.open', POST: { tell: 'placements.write' }, audit: 'work' },
  '/participants/[id]/work/[placement]': {
    GET: 'work.open',
    POST: {
      change: 'placements.write', pay: 'pay.write', end: 'placements.write', goesOn: 'placements.write', quality: 'quality.say', evidence: 'evidence_of_work.keep', takeAway: 'document.take_away',
      aim: 'quality.write', aimChange: 'quality.write', link: 'quality.write', unlink: 'quality.write', grow: 'quality.write',
    },
    audit: 'job',
  },
  '/participants/[id]/work/[placement]/documents/[document]': { GET: 'pay.open', audit: 'work document' },
  '/calendar': { GET: 'calendar.open', POST: { make: 'calendar.open' } },
  '/calendar/[token]/meetings.ics': { GET: 'calendar.feed' },

  '/participants/[id]/stories': { GET: 'stories.open', POST: { tell: 'story.tell', reword: 'story.tell', record: 'story.tell', answer: 'story.answer' }, audit: 'stories' },

  // The job search: the participant's, written by them and by who accompanies
  '/participants/[id]/search': {
    GET: 'search.open',
    POST: {
      begin: 'search.write', notice: 'search.write', change: 'search.write', tell: 'search.write', addChannel: 'search.write', changeChannel: 'search.write', addPerson: 'search.write', changePerson: 'search.write', removePerson: 'search.write',
    },
    audit: 'search',
  },
  '/participants/[id]/search/cv': {
    GET: 'search.open', POST: { begin: 'search.write', turnCv: 'search.write', add: 'search.write', change: 'search.write', turn: 'search.write', person: 'search.write' }, audit: 'cv',
  },
  '/participants/[id]/search/cv/bring': { GET: 'search.write', POST: { look: 'search.write', take: 'search.write' }, audit: 'cv' },
  '/participants/[id]/search/cv/[cv]': { GET: 'search.open', POST: { change: 'search.write', choose: 'search.write', say: 'search.write', strength: 'search.write', credential: 'search.write', name: 'search.write' }, audit: 'cv' },
  '/participants/[id]/search/interviews': { GET: 'search.open', POST: { begin: 'search.write' }, audit: 'interviews' },
  '/participants/[id]/search/interviews/[practice]': { GET: 'search.open', POST: { answer: 'search.write', feedback: 'search.answer' }, audit: 'interviews' },
  '/participants/[id]/search/cv/[cv]/cv.pdf': { GET: 'search.open', audit: 'cv copy' },
  '/participants/[id]/search/cv/[cv]/cv.docx': { GET: 'search.open', audit: 'cv copy' },
  '/participants/[id]/search/cv/[cv]/resume.json': { GET: 'search.open', audit: 'cv copy' },

  // The profession
  '/profession/stories': { GET: 'stories.list', POST: { publish: 'story.publish', takeOff: 'story.publish' } },
  '/profession/standard': { GET: 'standard.open', POST: { begin: 'standard.write' } },
  '/profession/standard/schema.json': { GET: 'standard.schema' },
  '/profession/standard/versions': { GET: 'standard.open', POST: { begin: 'standard.write', draft: 'standard.write' } },
  '/profession/standard/compare': { GET: 'standard.open' },
  '/profession/standard/import': { GET: 'standard.write', POST: 'standard.write' },
  '/profession/standard/committees': { GET: 'standard.write', POST: { save: 'standard.write', add: 'standard.write', end: 'standard.write' } },
  '/profession/standard/[standard]': { GET: 'standard.open', POST: { draft: 'standard.write', review: 'standard.write', back: 'standard.write', publish: 'standard.write', setAside: 'standard.write', retire: 'standard.write' } },
  '/profession/standard/[standard]/standard.json': { GET: 'standard.open' },
  '/profession/standard/[standard]/lines': {
    GET: 'standard.write', POST: { describe: 'standard.write', add: 'standard.write', change: 'standard.write', remove: 'standard.write', move: 'standard.write', link: 'standard.write', unlink: 'standard.write' },
  },
  '/profession/standard/[standard]/review': { GET: 'standard.review', POST: { comment: 'standard.comment', settle: 'standard.write' } },
  '/profession/standard/[standard]/vote': {
    GET: 'standard.review', POST: { open: 'standard.write', ballot: 'standard.vote', close: 'standard.write', callOff: 'standard.write' },
  },
  '/profession/knowledge': { GET: 'knowledge.open', POST: { begin: 'knowledge.write' } },
  '/profession/knowledge/terms': { GET: 'knowledge.open' },
  '/profession/knowledge/figures': { GET: 'knowledge.open', POST: { record: 'knowledge.write' } },
  '/profession/knowledge/checks': { GET: 'knowledge.open', POST: { answer: 'knowledge.answer' } },
  '/profession/knowledge/write': { GET: 'knowledge.note', POST: { add: 'knowledge.note' } },
  '/profession/knowledge/entries/[entry]': { GET: 'knowledge.open', POST: { change: 'knowledge.note', setAside: 'knowledge.note', bringBack: 'knowledge.note' } },

  // A promoter's own file
  '/profession/promoters': { GET: 'promoters.list', audit: 'promoters' },
  '/profession/promoters/[promoter]': {
    GET: 'promoter_file.open',
    POST: {
      begin: 'promoter_file.begin', change: 'promoter_file.change', leave: 'promoter_file.change', endLeave: 'promoter_file.change', takeLeaveBack: 'promoter_file.change',
      mentor: 'mentoring.change', endMentoring: 'mentoring.change', talk: 'clock.talk', decide: 'clock.decide',
    },
    audit: 'promoter file',
  },
  '/profession/promoters/[promoter]/beginnings': {
    GET: 'experience.open', POST: { recruitment: 'recruitment.write', tell: 'experience.tell', decide: 'experience.decide' }, audit: 'promoter beginnings',
  },
  '/profession/promoters/[promoter]/mentoring': {
    GET: 'mentoring.open', POST: { begin: 'practice.tell', open: 'practice.tell', meet: 'mentoring.meet', say: 'mentoring.meet', goal: 'mentoring.meet' }, audit: 'mentoring',
  },
  '/profession/promoters/[promoter]/mentoring/[process]': {
    GET: 'mentoring.open', POST: { tell: 'practice.tell', review: 'practice.review', label: 'practice.tell', setAside: 'practice.tell', open: 'practice.tell' }, audit: 'mentored process',
  },

  '/profession/promoters/[promoter]/supervision': { GET: 'supervision.open', POST: { write: 'supervision.open' }, audit: 'supervision' },

  // One's own work and words, opened by nobody else: the read leaves no event, as one's own caseload.
  '/profession/promoters/[promoter]/mirror': { GET: 'mirror.open', POST: { reflect: 'mirror.open' } },

  // Evidence: of a draft the read leaves no event, it is one's own.
  '/profession/promoters/[promoter]/evidence': { GET: 'evidence.open', audit: 'evidence' },
  '/profession/promoters/[promoter]/evidence/[evidence]': {
    GET: 'evidence.open', POST: { reword: 'evidence.write', open: 'evidence.write', withdraw: 'evidence.write', answer: 'evidence.answer' }, audit: 'evidence',
  },
  '/profession/promoters/[promoter]/evidence/drafts/[draft]': {
    GET: 'evidence.write',
    POST: { maskAll: 'evidence.write', mask: 'evidence.write', keep: 'evidence.write', add: 'evidence.write', write: 'evidence.write', again: 'evidence.write', drop: 'evidence.write', confirm: 'evidence.write' },
  },

  '/profession/promoters/[promoter]/observations': { GET: 'observation.open', POST: { observe: 'observation.write', answer: 'observation.answer' }, audit: 'observations' },
  '/profession/promoters/[promoter]/voice': { GET: 'voice.open', audit: 'voice' },

  '/profession/promoters/[promoter]/portfolio': { GET: 'portfolio.open', audit: 'portfolio' },
  '/profession/promoters/[promoter]/portfolio/[criterion]': { GET: 'portfolio.open', POST: { see: 'portfolio.see', plan: 'portfolio.write', tell: 'portfolio.write' }, audit: 'portfolio' },
  '/profession/promoters/[promoter]/portfolio/bring': { GET: 'portfolio.write', POST: 'portfolio.write' },
  '/profession/promoters/[promoter]/portfolio/portfolio.json': { GET: 'portfolio.write', audit: 'portfolio' },
  '/profession/promoters/[promoter]/portfolio/portfolio.pdf': { GET: 'portfolio.write', audit: 'portfolio' },

  // Learning
  '/profession/learning': { GET: 'learning.open', POST: { ask: 'learning.write' } },
  '/profession/learning/write': { GET: 'learning.write', POST: { write: 'learning.write' } },
  '/profession/learning/[learning]': {
    GET: 'learning.open',
    POST: {
      enrol: 'learning.take_part', leave: 'learning.take_part', known: 'learning.take_part', mark: 'learning.mark', part: 'learning.mark',
      change: 'learning.write', callOff: 'learning.write', sittings: 'learning.write', move: 'learning.write', callSittingOff: 'learning.write',
    },
    audit: 'learning',
  },
  '/profession/promoters/[promoter]/learning': { GET: 'learning_file.open', POST: { enrol: 'learning.enrol', leave: 'learning.enrol' }, audit: 'promoter learning' },

  // Ethics
  '/profession/ethics': { GET: 'ethics.open' },
  '/profession/ethics/raise': { GET: 'ethics.raise', POST: { raise: 'ethics.raise', look: 'ethics.raise' } },
  '/profession/ethics/[dilemma]': { GET: 'ethics.open', POST: { correct: 'ethics.raise', ask: 'ethics.raise', advise: 'ethics.answer', decide: 'ethics.raise', tell: 'ethics.raise', evidence: 'evidence.keep' } },
  '/profession/ethics/[dilemma]/propose': { GET: 'casebook.propose', POST: { propose: 'casebook.propose' } },
  '/profession/ethics/limits': { GET: 'limits.open', POST: { begin: 'limits.write', add: 'limits.write', change: 'limits.write', setAside: 'limits.write' } },
  '/profession/ethics/code': { GET: 'casebook.open', POST: { begin: 'standard.write' } },
  '/profession/ethics/casebook': { GET: 'casebook.open' },
  '/profession/ethics/casebook/[case]': { GET: 'casebook.open', POST: { word: 'casebook.propose', answer: 'ethics.raise', publish: 'casebook.publish', takeBack: 'casebook.publish' } },

  // Employers and vacancies
  '/work/employers': { GET: 'employers.open', POST: { stepDone: 'employers.write' } },
  '/work/employers/new': { GET: 'employers.write', POST: { add: 'employers.write' } },
  '/work/employers/refusals': { GET: 'employers.open', POST: { tellRefusal: 'employers.write' } },
  '/work/employers/[employer]': {
    GET: 'employers.open',
    POST: {
      change: 'employers.write', close: 'employers.write', addContact: 'employers.write', changeContact: 'employers.write', removeContact: 'employers.write', talk: 'employers.write', mendTalk: 'employers.write', stepDone: 'employers.write',
      agree: 'employers.write', changeAgreement: 'employers.write', satisfaction: 'employers.write', refuse: 'employers.write', tellRefusal: 'employers.write',
    },
    audit: 'employer',
  },
  '/work/vacancies': { GET: 'vacancies.open' },
  '/work/vacancies/new': { GET: 'vacancies.write', POST: { write: 'vacancies.write' } },
  '/work/vacancies/bring': { GET: 'vacancies.write', POST: { read: 'vacancies.write' } },
  '/work/vacancies/bring/[bringing]': { GET: 'vacancies.write', POST: { map: 'vacancies.write', takeIn: 'vacancies.write', drop: 'vacancies.write' } },
  '/work/vacancies/[vacancy]': {
    GET: 'vacancies.open', POST: { propose: 'candidacies.beside', publish: 'vacancies.write', takeOff: 'vacancies.write', close: 'vacancies.write', reopen: 'vacancies.write', pay: 'vacancies.write', answer: 'vacancies.write' },
    audit: 'vacancy',
  },
  '/work/vacancies/[vacancy]/change': { GET: 'vacancies.write', POST: { change: 'vacancies.write' } },
  // Beside the vacancy, for employer relations too, who come to no other page of the file.
  '/work/candidacies/[id]/[candidacy]': { GET: 'candidacies.read', POST: { tell: 'candidacies.write', letter: 'candidacies.write', agree: 'candidacies.write', send: 'candidacies.write' }, audit: 'candidacy' },
  '/participants/[id]/candidacies': { GET: 'candidacies.open', POST: { say: 'candidacies.in_file', propose: 'candidacies.in_file' }, audit: 'candidacies' },
  '/participants/[id]/candidacies/[candidacy]': {
    GET: 'candidacies.open', POST: { tell: 'candidacies.in_file', letter: 'candidacies.in_file', agree: 'candidacies.in_file', send: 'candidacies.send_in_file' }, audit: 'candidacy',
  },
  // The papers that a yes covers, exactly as they were read
  '/work/candidacies/[id]/[candidacy]/papers/[paper]/cv.pdf': { GET: 'candidacies.read', audit: 'candidacy paper' },
  '/work/candidacies/[id]/[candidacy]/papers/[paper]/cv.docx': { GET: 'candidacies.read', audit: 'candidacy paper' },
  '/participants/[id]/candidacies/[candidacy]/papers/[paper]/cv.pdf': { GET: 'candidacies.open', audit: 'candidacy paper' },
  '/participants/[id]/candidacies/[candidacy]/papers/[paper]/cv.docx': { GET: 'candidacies.open', audit: 'candidacy paper' },
  '/vacancies': { GET: 'vacancies.published' },
  '/vacancies/job-postings.json': { GET: 'vacancies.published' },
  '/vacancies/[vacancy]': { GET: 'vacancies.published' },
  '/vacancies/[vacancy]/job-posting.json': { GET: 'vacancies.published' },
  // Outcomes: numbers of many, told to the trail as a list that was read
  '/insight': { GET: 'insight.open', audit: 'outcomes' },
  '/insight/reports': { GET: 'insight.open', audit: 'reports' },
  '/insight/reports/new': { GET: 'report.write', POST: { define: 'report.write' } },
  '/insight/reports/[report]': { GET: 'insight.open', POST: { change: 'report.write', freeze: 'report.write' }, audit: 'report' },
  '/insight/reports/frozen/[frozen]': { GET: 'insight.open', audit: 'frozen report' },
  '/insight/reports/frozen/[frozen]/report.csv': { GET: 'insight.open', audit: 'frozen report' },
  '/insight/reports/frozen/[frozen]/report.xlsx': { GET: 'insight.open', audit: 'frozen report' },
  '/insight/attention': { GET: 'insight.attention', audit: 'outcomes' },
  '/insight/outcomes.csv': { GET: 'insight.ask', audit: 'outcomes' },
  '/insight/outcomes.xlsx': { GET: 'insight.ask', audit: 'outcomes' },

  // Today, the participant's page, the shared view
  '/today': { GET: 'today.open', POST: { setAside: 'today.arrange', bringBack: 'today.arrange', changeRule: 'today.arrange', teamDone: 'team_meetings.open' } },
  // The way to work: where people are referred
  '/work/directory': { GET: 'directory.open' },
  '/work/directory/write': { GET: 'directory.write', POST: 'directory.write' },
  '/work/directory/file': { GET: 'directory.write', POST: 'directory.write' },
  '/work/directory/services.json': { GET: 'directory.open' },
  '/work/directory/[service]': {
    GET: 'directory.open',
    POST: { change: 'directory.write', assure: 'directory.write', addPlace: 'directory.write', changePlace: 'directory.write', removePlace: 'directory.write' },
  },

  '/work/training': { GET: 'training.open' },
  '/work/training/new': { GET: 'training.keep', POST: 'training.keep' },
  '/work/training/vouchers': { GET: 'training.open', POST: { set: 'vouchers.keep', end: 'vouchers.keep' } },
  // Of whom something is written is said by the command and by row-level security: one cohort holds people of many promoters.
  '/work/training/[cohort]': {
    GET: 'training.open',
    POST: {
      change: 'training.keep', callOff: 'training.keep', addSession: 'training.keep', callSessionOff: 'training.keep', enrol: 'training.open', give: 'training.open', stopWaiting: 'training.open', takeEndBack: 'training.open', since: 'training.open', mark: 'training.open', sayWhy: 'training.open',
      finish: 'training.open', credential: 'training.open', voucher: 'training.open', decide: 'training.open', grant: 'training.open',
    },
    audit: 'cohort',
  },

  // Referrals and courses of a file
  '/participants/[id]/referrals': {
    GET: 'referrals.open',
    POST: {
      reply: 'referrals.write', came: 'referrals.write', close: 'referrals.write', say: 'referrals.say', enrol: 'referrals.write', finish: 'referrals.write', stopWaiting: 'referrals.write', takeEndBack: 'referrals.write', since: 'referrals.write', confirm: 'declared.confirm', voucher: 'referrals.write',
      credential: 'referrals.write', takeBack: 'referrals.write',
    },
    audit: 'referrals',
  },
  '/participants/[id]/referrals/new': { GET: 'referrals.write', POST: 'referrals.write', audit: 'referral' },
  '/participants/[id]/referrals/[referral]/letter': { GET: 'referrals.open', POST: { reword: 'referrals.write' }, audit: 'referral letter' },
  '/participants/[id]/referrals/[referral]/letter.pdf': { GET: 'referrals.open', audit: 'referral letter' },

  '/participants/[id]': { GET: 'file.open', POST: { told: 'handing_over.tell' }, audit: 'file' },
  '/shared': { POST: 'shared_view.choose' },
  '/shared/folded': { GET: 'shared_view.choose' },
}

/** Public pages with an address in each language (?in=ar), for whoever links to them; and the question of a message. */
export const inEachLanguage: ReadonlySet<string | null> = new Set(['/role', '/vacancies', '/vacancies/[vacancy]', '/answer/[token]'])

/** What goes on under a turned screen beside the file of whoever sits at the table: it shows nobody. */
const showsNobody: readonly Action[] = ['shared_view.choose', 'sign_out', 'draft.key']

/** Whether something may be asked for in the shared view: the file of the participant at the table, and what shows nobody. The rest waits, whatever page is added. */
export function shownAtTheTable(action: Action, participantId: string | undefined, atTheTable: string | undefined): boolean {
  const { kind } = ruleOf(action)
  if (kind === 'file') return participantId !== undefined && participantId === atTheTable
  return kind === 'everyone' || showsNobody.includes(action)
}
