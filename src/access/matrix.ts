/**
 * The one matrix: role x relation x action. The hook asks it for every route (routes.ts), every command asks it through permit(),
 * row-level security stands behind it, and test/access walks it.
 */
import type { Post, Role } from '#src/platform/db.ts'

/** How an account comes to a participant's file: by a relation of its own, or by a post over the participant's programme or centre: who leads there, and for the parts of the way to work alone, who keeps employer relations or training. */
export type Opening = 'assigned' | 'cover' | 'partner' | 'self' | 'team_lead' | 'programme_manager' | 'professional_lead' | 'employer_relations' | 'training_coordination'

/** How an account comes to a promoter's own file of the profession: it is theirs, they mentor, or they lead where the promoter works. */
export type PromoterOpening = 'own' | 'mentor' | 'team_lead' | 'professional_lead' | 'programme_manager'

/** The parts of a participant's file; row-level security knows the same words. */
export type Part = 'contact' | 'enrolment' | 'consents' | 'intake' | 'health' | 'mapping' | 'plan' | 'tasks' | 'meetings' | 'axes' | 'grey' | 'sensitive' | 'search' | 'candidacies' | 'referrals' | 'placements' | 'pay' | 'quality'

/** The field of a promoter's post. */
export type Field = NonNullable<Post['specialisation']>

export type Rule =
  | { kind: 'everyone' }
  | { kind: 'signed_in' }
  | { kind: 'post'; roles: readonly Role[]; /** Of promoters only those whose post is of one of these fields (R-03..R-05). */ fields?: readonly Field[] }
  | { kind: 'file'; part: Part; write: boolean; openings: readonly Opening[] }
  | { kind: 'promoter'; openings: readonly PromoterOpening[] }

const everyone: Rule = { kind: 'everyone' }
const signedIn: Rule = { kind: 'signed_in' }
const holders = (...roles: Role[]): Rule => ({ kind: 'post', roles })
const ofField = (fields: readonly Field[], ...roles: Role[]): Rule => ({ kind: 'post', roles: ['promoter', ...roles], fields })
const reads = (part: Part, ...openings: Opening[]): Rule => ({ kind: 'file', part, write: false, openings })
const writes = (part: Part, ...openings: Opening[]): Rule => ({ kind: 'file', part, write: true, openings })
const ofPromoter = (...openings: PromoterOpening[]): Rule => ({ kind: 'promoter', openings })

const promoting = ['assigned', 'cover'] as const
const leading = ['team_lead', 'professional_lead'] as const
const leads = [...leading, 'programme_manager'] as const
const staff = [...promoting, ...leading, 'programme_manager'] as const
const all = [...staff, 'partner', 'self'] as const

export const matrix = {
  // Doors
  'home.open': everyone,
  'role.open': everyone,
  'sign_in.open': everyone,
  'language.choose': everyone,
  'today.open': signedIn,

  // The file as a whole
  'file.open': reads('contact', ...all),

  // Accounts
  'second_step.pass': everyone,
  'invitation.open': everyone,
  'sign_out': everyone,
  'account.open': signedIn,
  'account.change': signedIn,
  'kept_form.open': signedIn,

  'audit.open': holders('auditor'),

  // The network and its accounts
  'administration.open': holders('administrator', 'programme_manager'),
  'network.change': holders('administrator'),
  'consent_texts.change': holders('administrator'),
  'programme.change': holders('administrator', 'programme_manager'),
  'accounts.open': holders('administrator'),
  'accounts.change': holders('administrator'),

  'participants.list': holders('promoter', ...leads, 'partner'),
  'participants.begin': holders('promoter', ...leads),
  'profile.open': reads('contact', ...all),
  'profile.write': writes('contact', ...staff),
  'sensitive.open': reads('sensitive', ...promoting, ...leading, 'self'),
  'sensitive.write': writes('sensitive', ...promoting, ...leading),
  'consents.open': reads('consents', ...staff, 'self'),
  'consents.record': writes('consents', ...staff),
  // What was written to them, and when nobody writes (0281_messages.sql)
  'messages.open': reads('consents', ...staff, 'self'),
  'messages.arrange': writes('consents', ...staff, 'self'),
  'enrolment.open': reads('enrolment', ...staff),
  'enrolment.change': writes('enrolment', ...staff),
  'eligibility.check': writes('enrolment', ...staff),
  'assignment.open': reads('enrolment', ...leads),
  'assignment.change': writes('enrolment', ...leads),
  'handing_over.tell': writes('enrolment', ...promoting),
  'closeness.declare': writes('enrolment', ...staff),
  'partners.open': reads('consents', ...staff, 'self'),
  'partners.change': writes('consents', ...staff),
  'partners.close': writes('consents', ...staff, 'self'),
  'own_account.change': writes('contact', ...staff),
  'openings.open': reads('enrolment', ...staff, 'self'),
  'team.open': holders(...leads),
  'team.move': holders(...leads),
  'team.cover': holders(...leads),
  // The team's meeting: whose team it is, which files it tells of and from whom an item is kept is said by row-level security (0230_team_meetings.sql)
  'team_meetings.open': holders('promoter', ...leads),
  'team_meetings.begin': holders(...leads),
  'team_meetings.bring': writes('grey', ...promoting, ...leading),
  'mine.open': holders('participant'),
  'mine.consent': writes('consents', 'self'),

  // Stories of change for the public page: told by who accompanies, answered by the one whom they tell of, published by who leads (0232_change_stories.sql)
  'stories.open': reads('consents', ...promoting, ...leads, 'self'),
  'story.tell': writes('consents', ...promoting),
  'story.answer': writes('consents', 'self'),
  'stories.list': holders('promoter', ...leading),
  'story.publish': holders(...leading),

  'import.run': holders(...leads),
  'participants.export': holders(...leads),

  // Intake, mapping, axes
  'intake.open': reads('intake', ...all),
  'intake.write': writes('intake', ...promoting, ...leading),
  // What is said of body and mind in an intake, within its pages.
  'health.open': reads('health', ...promoting, ...leading, 'self'),
  'health.write': writes('health', ...promoting, ...leading),
  'mapping.open': reads('mapping', ...all),
  'mapping.write': writes('mapping', ...promoting, ...leading),
  'axes.open': reads('axes', ...all),
  'axes.write': writes('axes', ...promoting, ...leading),

  // Vision, goals, plan, tasks
  'plan.open': reads('plan', ...all),
  'plan.write': writes('plan', ...promoting, ...leading),
  'plan.agree': writes('plan', ...promoting, ...leading, 'self'),
  'tasks.open': reads('tasks', ...all),
  'tasks.write': writes('tasks', ...promoting, ...leading),
  'tasks.tell': writes('tasks', ...promoting, ...leading, 'self'),
  'tasks.let_go': writes('tasks', ...promoting, ...leading, 'self'),

  // Meetings and the grey
  'meetings.open': reads('meetings', ...all),
  'meetings.write': writes('meetings', ...promoting, ...leading),
  'grey.write': writes('grey', ...promoting, ...leading),
  'calendar.open': signedIn,
  'calendar.feed': everyone,
  'draft.key': signedIn,

  // The profession: its standard. What is published is everyone's; the rest is told apart by the version's stage in the database.
  'standard.open': signedIn,
  'standard.schema': everyone,
  'standard.review': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'),
  'standard.comment': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member'),
  'standard.vote': holders('committee_member'),
  'standard.write': holders('professional_lead'),
  // The body of knowledge: read by those of the profession, written by the professional lead, notes from the field by whoever works there.
  'knowledge.open': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'),
  'knowledge.write': holders('professional_lead'),
  'knowledge.note': holders('promoter', ...leads),
  'knowledge.answer': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'),

  // A promoter's own file of the profession
  'promoters.list': holders('promoter', ...leads, 'mentor'),
  'promoter_file.open': ofPromoter('own', 'mentor', ...leads),
  'promoter_file.begin': ofPromoter(...leading),
  'promoter_file.change': ofPromoter(...leading),
  'mentoring.change': ofPromoter(...leading),
  // Mentored practice: who leads sees that it takes place, and the words where the promoter opens them (0211_mentored_practice.sql)
  'mentoring.open': ofPromoter('own', 'mentor', ...leading),
  'mentoring.meet': ofPromoter('own', 'mentor'),
  'practice.tell': ofPromoter('own'),
  'practice.review': ofPromoter('mentor'),
  'recruitment.open': ofPromoter('own', ...leading),
  'recruitment.write': ofPromoter(...leading),
  'clock.talk': ofPromoter('own', ...leading),
  'clock.decide': ofPromoter('professional_lead'),
  'experience.open': ofPromoter('own', 'mentor', ...leading),
  'experience.tell': ofPromoter('own'),
  'experience.decide': ofPromoter('professional_lead'),

  // Supervision: of the two who share it, whoever else comes to the file (0231_supervision.sql)
  'supervision.open': ofPromoter('own', 'mentor', ...leading),

  // The promoter's mirror is theirs alone: how their work looks, and what they wrote beside it (0176_mirror.sql)
  'mirror.open': ofPromoter('own'),

  // Evidence from real work: a draft is its author's alone, a confirmed piece the mentor's too, and of who leads where its author opens it (0220_evidence.sql)
  'evidence.keep': holders('promoter'),
  'evidence.keep_meeting': reads('meetings', ...promoting),
  'evidence.keep_plan': reads('plan', ...promoting),
  'evidence.keep_strengths': reads('mapping', ...promoting),
  'evidence.open': ofPromoter('own', 'mentor', ...leading),
  'evidence.write': ofPromoter('own'),
  'evidence.answer': ofPromoter('mentor'),

  // Observation by who leads, read by the promoter and by those who lead them (0221_observation.sql)
  'observation.open': ofPromoter('own', ...leading),
  'observation.write': ofPromoter(...leading),
  'observation.answer': ofPromoter('own'),

  // The participants' voice: given by a participant once a quarter, nobody knows by whom; read from five answers up (0222_voice.sql)
  'voice.give': holders('participant'),
  'voice.open': ofPromoter('own', ...leading),

  // The portfolio is developmental: the promoter's and the mentor's (T-10, 0223_portfolio.sql)
  'portfolio.open': ofPromoter('own', 'mentor'),
  'portfolio.see': ofPromoter('own', 'mentor'),
  'portfolio.write': ofPromoter('own'),

  // Learning: the network's catalogue, written by the professional lead; who takes part and was there is said by the promoter's file and by who leads the learning (0210_learning.sql)
  'learning.open': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'),
  'learning.write': holders('professional_lead'),
  'learning.take_part': holders('promoter'),
  'learning.mark': holders(...leads, 'mentor'),
  'learning_file.open': ofPromoter('own', 'mentor', ...leads),
  'learning.enrol': ofPromoter('own', ...leading),

  // Ethics: which dilemmas are open to whom is said by who raised them and who is asked (0180_dilemmas.sql)
  'ethics.open': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'),
  'ethics.raise': holders('promoter', ...leads, 'mentor'),
  'ethics.answer': holders('promoter', ...leads, 'mentor', 'committee_member'),
  // The casebook: proposed by the ethics group, confirmed by whoever raised it (0186_casebook.sql), published by who leads the profession
  'casebook.open': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'),
  'casebook.propose': holders('professional_lead', 'mentor', 'committee_member'),
  'casebook.publish': holders('professional_lead'),
  // The limits of the role: the scope map
  'limits.open': holders('promoter', ...leads, 'mentor', 'assessor', 'committee_member', 'administrator', 'auditor'),
  'limits.write': holders('professional_lead'),

  // The way to work: placements, and what they pay apart (0240_work.sql)
  'placements.open': reads('placements', ...staff, 'self', 'employer_relations'),
  'placements.write': writes('placements', ...promoting, ...leading),
  // The page of a job in the file; employer relations have theirs by employer
  'work.open': reads('placements', ...staff, 'self'),
  'evidence_of_work.keep': writes('placements', ...promoting, ...leading, 'self'),
  // A document that should not have been kept; from the own page what was kept there
  'document.take_away': writes('placements', ...promoting, ...leading, 'self'),
  'pay.open': reads('pay', ...promoting, ...leading, 'self'),
  'pay.write': writes('pay', ...promoting, ...leading),
  // How a job is for the person and where it leads: not for employer relations (0245_placements.sql)
  'quality.open': reads('quality', ...staff, 'self'),
  'quality.say': writes('placements', ...promoting, ...leading, 'self'),
  // Follow-up after a job began: asked and answered in the file, or by a link without signing in (0282_follow_up.sql)
  'follow_up.open': reads('quality', ...staff, 'self'),
  'follow_up.tell': writes('quality', ...promoting, ...leading),
  'answer.open': everyone,
  'quality.write': writes('quality', ...promoting, ...leading),

  // The directory of services and courses: read by whoever works here, written by who leads and by promoters of training and of community work (0265_directory.sql)
  'directory.open': holders('promoter', ...leads),
  'directory.write': ofField(['training', 'community'], ...leads),
  // Training: cohorts and rules of the network; who takes part, vouchers and credentials are of a file's part of referrals (0266_training.sql). Referrals: 0267_referrals.sql
  'training.open': holders('promoter', ...leads),
  'training.keep': ofField(['training'], ...leads),
  'vouchers.keep': holders(...leads),
  'training_file.write': writes('referrals', ...promoting, ...leading, 'training_coordination'),
  'declared.confirm': writes('referrals', ...promoting, ...leading),
  'referrals.open': reads('referrals', ...staff, 'self'),
  'referrals.write': writes('referrals', ...promoting, ...leading),
  'referrals.answer': writes('referrals', ...promoting, ...leading, 'training_coordination'),
  'referrals.say': writes('referrals', 'self'),

  // The job search belongs to the participant: the log, curricula vitae, practice for interviews (0275_cv.sql, 0276_job_search.sql, 0277_interviews.sql)
  'search.open': reads('search', ...staff, 'self'),
  'search.write': writes('search', ...promoting, ...leading, 'self'),
  'search.answer': writes('search', ...promoting, ...leading),
  // Employers and vacancies: the network's, of those who work here (0250_employers.sql); a published vacancy is everyone's
  'employers.open': holders('promoter', ...leads),
  'employers.write': holders('promoter', ...leads),
  'vacancies.open': holders('promoter', ...leads),
  'vacancies.write': holders('promoter', ...leads),
  'vacancies.published': everyone,
  // Outcomes: aggregates of the places that one leads, or funds; facts without names come by the posts (0290_outcome_facts.sql)
  'insight.open': holders(...leads, 'funder'),
  // Asking anew, as one likes; who only funds reads what was signed (decision 031)
  'insight.ask': holders(...leads),
  'insight.attention': holders(...leads),
  // Candidacies: the participant proposes and answers, and says yes to what goes out; employer relations comes to them beside the vacancy (0251_candidacies.sql)
  'candidacies.open': reads('candidacies', ...staff, 'self'),
  'candidacies.read': reads('candidacies', ...staff, 'employer_relations'),
  'candidacies.propose': writes('candidacies', ...promoting, ...leading, 'self', 'employer_relations'),
  'candidacies.write': writes('candidacies', ...promoting, ...leading, 'employer_relations'),
  'candidacies.own': writes('candidacies', 'self'),
  // What somebody needs to be able to work is of body and mind (0253_needs_apart.sql)
  'needs.open': reads('health', ...promoting, ...leading, 'self'),
  'candidacies.in_file': writes('candidacies', ...promoting, ...leading, 'self'),
  'candidacies.send_in_file': writes('candidacies', ...promoting, ...leading),
  'candidacies.beside': holders('promoter', ...leads),
  // Which reports are whose is said by the places of posts (0291_reports.sql)
  'report.write': holders(...leads),

  // Today and the shared view
  'today.arrange': signedIn,
  'shared_view.choose': signedIn,
} satisfies Record<string, Rule>

export type Action = keyof typeof matrix

export const ruleOf = (action: Action): Rule => matrix[action]

