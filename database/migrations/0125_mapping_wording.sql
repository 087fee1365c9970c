create table mapping_wording (
  tenant_id uuid not null,
  id uuid not null,
  participant_id uuid not null,
  item_id uuid not null,
  title text not null,
  words text not null,
  evidence text not null,
  at timestamptz not null,
  account_id uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, participant_id) references participant,
  foreign key (tenant_id, item_id) references mapping_item,
  foreign key (tenant_id, account_id) references account
);
create index mapping_wording_item_idx on mapping_wording (tenant_id, item_id, at desc, id desc);
create index mapping_wording_participant_idx on mapping_wording (tenant_id, participant_id, at desc);
create index mapping_wording_account_idx on mapping_wording (tenant_id, account_id);
comment on table mapping_wording is 'How an item of the mapping was said before it was worded anew: the words, who wrote them and when. The words that hold stand in mapping_item.';
call protect_file('mapping_wording', 'mapping', 'select, insert');
