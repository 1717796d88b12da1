/**
 * The index that lessons are searched by. A posting list holds the lessons that have a term, 2048 numbers to a block, each packed
 * into 64 bits: the lesson's number (32), how often the term stands in it (12), and how many terms it has (20). Readable by the
 * app, kept by a trigger alone.
 */
export const lessonIndexTables = `
create extension if not exists pg_trgm;

-- One row. Who changes the index holds it until the end, so that two never write one list at once.
create table lesson_index (
  single boolean not null default true,
  lessons integer not null default 0,
  stems bigint not null default 0,
  grams bigint not null default 0,
  next_number integer not null default 1,
  constraint pk_lesson_index primary key (single),
  constraint ck_lesson_index_single check (single)
);
insert into lesson_index default values;

-- A lesson that is found: its number in the lists, its lengths, and what it is filtered by.
create table lesson_document (
  lesson_id uuid not null,
  number integer not null,
  stems integer not null,
  grams integer not null,
  origin_id uuid not null,
  kind text not null,
  phase text not null,
  dimension text,
  kle text[] not null,
  technology text[] not null,
  featured boolean not null,
  published_at timestamptz not null,
  constraint pk_lesson_document primary key (lesson_id),
  constraint uq_lesson_document_number unique (number),
  constraint fk_lesson_document_lesson foreign key (lesson_id) references published_lesson (id)
);
create index ix_lesson_document_newest on lesson_document (featured, published_at, number);

create table lesson_posting (
  kind text not null,
  term text collate "C" not null,
  block integer not null,
  lessons bigint[] not null,
  -- How many there are, so that common terms are known without reading their lists.
  size integer not null,
  constraint pk_lesson_posting primary key (kind, term, block),
  constraint ck_lesson_posting_kind check (kind in ('stem', 'gram')),
  constraint ck_lesson_posting_size check (size = cardinality(lessons) and size > 0)
);

-- The words that lessons are written in, as they are compared and as they are spelled.
create table lesson_word (
  word text collate "C" not null,
  spelling text collate "C" not null,
  lessons integer not null,
  constraint pk_lesson_word primary key (word, spelling)
);
create index ix_lesson_word_alike on lesson_word using gin (word gin_trgm_ops);

grant select on lesson_index, lesson_document, lesson_posting, lesson_word to erfa_app;
grant select, update on lesson_index to erfa_definer;
grant select, insert, update, delete on lesson_document, lesson_posting, lesson_word to erfa_definer;
`;
