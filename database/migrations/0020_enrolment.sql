-- An interval that ended on the day it began is empty: its last day is the day before.
alter table file_relation drop constraint file_relation_ends_after_it_starts;
alter table file_relation add constraint file_relation_ends_after_it_starts check (ends_on is null or ends_on >= starts_on - 1);

create table consent_text (
  tenant_id uuid not null references tenant,
  purpose text not null check (purpose in ('file', 'messages', 'partners', 'employers', 'learning')),
  version integer not null check (version > 0),
  title jsonb not null,
  body jsonb not null,
  written_at timestamptz not null,
  written_by uuid,
  primary key (tenant_id, purpose, version)
);
comment on table consent_text is 'What a participant is asked, for one purpose, in plain language {he, ar, en}; a new wording is a new version. The newest is asked.';
call protect_tenant('consent_text', 'select, insert');

create table consent_event (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  purpose text not null,
  text_version integer not null,
  language text not null check (language in ('he', 'ar', 'en')),
  answer text not null check (answer in ('given', 'refused', 'withdrawn')),
  way text not null check (way in ('spoken', 'signed', 'own_page')),
  words text not null default '',
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, purpose, text_version) references consent_text,
  foreign key (tenant_id, account_id) references account
);
create index consent_event_participant_idx on consent_event (tenant_id, participant_id, purpose, at desc, id desc);
create index consent_event_text_idx on consent_event (tenant_id, purpose, text_version);
create index consent_event_account_idx on consent_event (tenant_id, account_id);
comment on table consent_event is 'A participant gave, refused or withdrew consent for a purpose, by the version and language of the text that was shown. The newest one holds.';
call protect_file('consent_event', 'consents', 'select, insert');

-- What partners see ends with the consent, whoever records the withdrawal (the participant may not write relations).
create function close_partner_openings() returns trigger security definer set search_path = public language plpgsql as $$
begin
  if new.purpose = 'partners' and new.answer <> 'given' then
    update file_relation set ends_on = actor_day() - 1
    where tenant_id = new.tenant_id and participant_id = new.participant_id and relation = 'partner'
      and (ends_on is null or ends_on >= actor_day());
  end if;
  return null;
end $$;
create trigger consent_closes_partners after insert on consent_event for each row execute function close_partner_openings();

create table assignment_wish (
  tenant_id uuid not null,
  participant_id uuid not null,
  language text not null default '' check (language in ('', 'he', 'ar', 'en', 'am', 'ru', 'ti', 'yi', 'fr', 'es')),
  community_wish text not null default 'none' check (community_wish in ('none', 'from', 'not_from')),
  community text not null default '',
  promoter_gender text not null default 'any' check (promoter_gender in ('any', 'female', 'male')),
  words text not null default '',
  version integer not null default 1,
  primary key (tenant_id, participant_id),
  foreign key (tenant_id, participant_id) references participant
);
comment on table assignment_wish is 'What a participant wishes of the promoter: language, community (from it, or just not from it), woman or man; in their words (M-01..M-03).';
call protect_file('assignment_wish', 'contact');

create table eligibility_check (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  enrolment_id uuid not null,
  facts jsonb not null,
  results jsonb not null,
  outcome text not null check (outcome in ('met', 'not_met', 'unknown')),
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, enrolment_id) references enrolment,
  foreign key (tenant_id, account_id) references account
);
create index eligibility_check_enrolment_idx on eligibility_check (tenant_id, enrolment_id, at desc);
create index eligibility_check_participant_idx on eligibility_check (tenant_id, participant_id, at desc);
create index eligibility_check_account_idx on eligibility_check (tenant_id, account_id);
comment on table eligibility_check is 'The programme''s rules held to what the participant told, with each rule''s outcome and its explanation in three languages as it was then.';
call protect_file('eligibility_check', 'intake', 'select, insert');

alter table enrolment add column entry_reason text not null default '';
alter table enrolment add column end_words text not null default '';
comment on column enrolment.entry_reason is 'Why the participant was enrolled although the rules are not all met; empty where they are.';

create table pause (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  enrolment_id uuid not null,
  reason text not null check (reason in ('family', 'birth', 'personal', 'service', 'study', 'work', 'away', 'other')),
  words text not null default '',
  paused_on date not null,
  returns_on date not null,
  returned_on date,
  account_id uuid not null,
  version integer not null default 1,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, enrolment_id) references enrolment,
  foreign key (tenant_id, account_id) references account,
  constraint pause_returns_after_it_begins check (returns_on >= paused_on and (returned_on is null or returned_on >= paused_on))
);
create unique index pause_open_once on pause (tenant_id, enrolment_id) where returned_on is null;
create index pause_enrolment_idx on pause (tenant_id, enrolment_id, paused_on desc);
create index pause_participant_idx on pause (tenant_id, participant_id);
create index pause_account_idx on pause (tenant_id, account_id);
comment on table pause is 'A time in which the accompaniment rests: why, since when, and the day on which the participant is expected back.';
call protect_file('pause', 'contact', 'select, insert, update');

create table cover_period (
  tenant_id uuid not null,
  id uuid not null,
  away_account_id uuid not null,
  cover_account_id uuid not null,
  starts_on date not null,
  ends_on date not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, away_account_id) references account,
  foreign key (tenant_id, cover_account_id) references account,
  foreign key (tenant_id, account_id) references account,
  constraint cover_by_another check (away_account_id <> cover_account_id),
  constraint cover_ends_after_it_starts check (ends_on >= starts_on - 1)
);
create index cover_period_away_idx on cover_period (tenant_id, away_account_id, ends_on);
create index cover_period_cover_idx on cover_period (tenant_id, cover_account_id, ends_on);
create index cover_period_account_idx on cover_period (tenant_id, account_id);
comment on table cover_period is 'While one promoter is away another covers: each participant of the first gets a relation cover for these days.';
call protect_tenant('cover_period', 'select, insert, update');

alter table file_relation add column cover_period_id uuid;
alter table file_relation add foreign key (tenant_id, cover_period_id) references cover_period;
create index file_relation_cover_period_idx on file_relation (tenant_id, cover_period_id) where cover_period_id is not null;

create table handing_over (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  from_account_id uuid,
  to_account_id uuid not null,
  note text not null constraint handing_over_note_given check (note <> ''),
  at timestamptz not null,
  account_id uuid not null,
  told_at timestamptz,
  told_by uuid,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, from_account_id) references account,
  foreign key (tenant_id, to_account_id) references account,
  foreign key (tenant_id, account_id) references account,
  foreign key (tenant_id, told_by) references account
);
create index handing_over_participant_idx on handing_over (tenant_id, participant_id, at desc);
create index handing_over_to_idx on handing_over (tenant_id, to_account_id);
create index handing_over_from_idx on handing_over (tenant_id, from_account_id);
create index handing_over_account_idx on handing_over (tenant_id, account_id);
create index handing_over_told_by_idx on handing_over (tenant_id, told_by);
comment on table handing_over is 'A participant moved from one promoter to another, with a note that the participant reads too; told_at is when it was also said to them.';
call protect_file('handing_over', 'contact', 'select, insert, update');

-- How many participants of each stage promoters answer for today, over all programmes: counts only, for those who assign.
create function caseloads(promoters uuid[]) returns table (account_id uuid, stage text, people integer)
  stable security definer set search_path = public language sql as $$
  select r.account_id,
    case when e.stage = 'enrolled' and e.joined_on > actor_day() - 60 then 'beginning' else e.stage end as stage, count(*)::int
  from file_relation r
  join lateral (select en.stage, en.joined_on from enrolment en
    where en.tenant_id = r.tenant_id and en.participant_id = r.participant_id
    order by array_position(array['enrolled', 'applicant', 'paused', 'finished'], en.stage), en.joined_on limit 1) e on true
  where r.tenant_id = current_tenant() and r.account_id = any (promoters) and r.relation in ('assigned', 'cover')
    and r.starts_on <= actor_day() and (r.ends_on is null or r.ends_on >= actor_day())
    and (holds_post(array['team_lead', 'programme_manager', 'professional_lead']) or r.account_id = current_account())
  group by 1, 2
$$;

create function write_standard_consent_texts(tenant uuid, at timestamptz) returns void language sql as $$
  insert into consent_text (tenant_id, purpose, version, title, body, written_at)
  select tenant, purpose, 1, jsonb_build_object('he', t_he, 'ar', t_ar, 'en', t_en), jsonb_build_object('he', b_he, 'ar', b_ar, 'en', b_en), at
  from (values
    ('file',
      'שמירת תיק',
      'כדי ללוות אותך אנחנו כותבים ושומרים מה סיפרת, מה חשוב לך, התוכנית שלך ומה קרה בדרך. את התיק פותחים מי שמלווים אותך ומי שמדריכים אותם, וכל פתיחה נרשמת. אפשר לראות את מה ששמור, לבקש לתקן ולקבל העתק. אפשר גם לומר לא: נוכל לייעץ בשיחה, אבל לא ללוות לאורך זמן. אפשר לשנות את התשובה בכל יום.',
      'حفظ ملف',
      'لكي نرافقك نكتب ونحفظ ما رويته لنا، وما هو مهم لك، وخطتك، وما جرى في الطريق. يفتح الملف من يرافقك ومن يشرف على عمله، وكل فتح يُسجَّل. يمكن الاطلاع على المحفوظ، وطلب تصحيحه، والحصول على نسخة منه. ويمكن أيضًا الرفض: نستطيع حينها تقديم مشورة في محادثة، لا مرافقة طويلة. يمكن تغيير الإجابة في أي يوم.',
      'Keeping a file',
      'To accompany you we write down and keep what you told us, what matters to you, your plan and what happened on the way. The file is opened by those who accompany you and by those who guide their work, and each opening is recorded. You can see what is kept, ask for a correction and get a copy. You can also say no: we can then advise you in a talk, but not accompany you over time. You can change your answer on any day.'),
    ('messages',
      'הודעות ותזכורות',
      'נוכל לשלוח אליך תזכורות לפגישות והודעות קצרות ב-SMS, בוואטסאפ או בדואר אלקטרוני. בהודעה עצמה לא נכתוב דברים אישיים. בלי הסכמה נדבר רק בטלפון או פנים אל פנים.',
      'رسائل وتذكيرات',
      'يمكننا أن نرسل إليك تذكيرات باللقاءات ورسائل قصيرة عبر SMS أو واتساب أو البريد الإلكتروني. لن نكتب في الرسالة نفسها أمورًا شخصية. من دون الموافقة نتحدث هاتفيًا أو وجهًا لوجه فقط.',
      'Messages and reminders',
      'We can send you reminders of meetings and short messages by SMS, WhatsApp or e-mail. We write nothing personal in the message itself. Without your consent we speak only by phone or face to face.'),
    ('partners',
      'שיתוף אנשי מקצוע אחרים',
      'לפעמים עוזר שאיש או אשת מקצוע נוספים, כמו עובדת סוציאלית או מורה בהכשרה, יראו חלק מהתיק. קודם נסכם יחד מי ומה בדיוק: למשל התוכנית בלבד. מה שנאמר בביטחון לא נפתח לאחרים. ברגע שההסכמה מתבטלת, הפתיחה נסגרת.',
      'إشراك مهنيين آخرين',
      'أحيانًا يفيد أن يطّلع مهني آخر، مثل عاملة اجتماعية أو مدرّب في دورة تأهيل، على جزء من الملف. نتفق معًا أولًا على من يطّلع وعلى ماذا بالضبط: الخطة فقط مثلًا. ما قيل بثقة لا يُفتح للآخرين. وعند إلغاء الموافقة يُغلق الاطلاع فورًا.',
      'Sharing with other professionals',
      'Sometimes it helps when another professional, such as a social worker or a trainer, sees a part of your file. First we agree together who and what exactly: the plan only, for example. What was said in confidence is not opened to others. As soon as you withdraw your consent, it closes.'),
    ('employers',
      'פנייה למעסיקים',
      'נוכל להעביר את קורות החיים ופרטי הקשר שלך למעסיק, כל פעם אחרי ששאלנו על המשרה הזאת. לא נעביר מידע על בריאות, משפחה, קצבאות או קהילה. אפשר לומר לא ולפנות למעסיקים לבד, ואנחנו נעזור להתכונן.',
      'التوجّه إلى مشغِّلين',
      'يمكننا أن ننقل سيرتك الذاتية وتفاصيل الاتصال بك إلى مشغِّل، في كل مرة بعد أن نسألك عن تلك الوظيفة. لن ننقل معلومات عن الصحة أو العائلة أو المخصصات أو المجتمع. يمكن الرفض والتوجّه إلى المشغِّلين بشكل مستقل، ونحن نساعد في التحضير.',
      'Approaching employers',
      'We can pass your CV and contact details to an employer, each time after asking you about that post. We do not pass on anything about health, family, benefits or community. You can say no and approach employers yourself, and we help you prepare.'),
    ('learning',
      'למידה מנתונים בלי שמות',
      'כדי להבין מה עוזר ולשפר את התוכנית, נוכל לספור ולהשוות נתונים של אנשים רבים, בלי שמות ובלי פרטים שמזהים. אי אפשר לדעת מהדוחות מי האדם. סירוב לא משנה דבר בליווי.',
      'التعلّم من بيانات بلا أسماء',
      'لكي نفهم ما يفيد ونحسّن البرنامج، يمكننا أن نحصي ونقارن بيانات كثيرين، بلا أسماء وبلا تفاصيل تعرّف بصاحبها. لا يمكن أن يُعرف من التقارير من هو الشخص. الرفض لا يغيّر شيئًا في المرافقة.',
      'Learning from data without names',
      'To understand what helps and to make the programme better, we can count and compare the data of many people, without names and without details that identify anyone. Nobody can tell from the reports who a person is. Saying no changes nothing in the accompaniment.')
  ) as standard (purpose, t_he, b_he, t_ar, b_ar, t_en, b_en)
  on conflict do nothing
$$;
create function write_consent_texts_of_new_tenant() returns trigger language plpgsql as $$
begin
  perform write_standard_consent_texts(new.id, new.created_at);
  return null;
end $$;
create trigger tenant_has_consent_texts after insert on tenant for each row execute function write_consent_texts_of_new_tenant();
select write_standard_consent_texts(id, created_at) from tenant;
