-- What is reviewed for an item (danh mục văn bản rà soát): documents, and in each the clauses with what is to become of them.
create table traoquyen.plan_reviewed_text (
    id                bigint generated always as identity primary key,
    undertaking_id    text not null references traoquyen.plan_undertaking,
    number            text not null,
    title             text not null,
    issuer            text not null,
    field             text,
    beyond_competence boolean not null,
    added_by          text not null,
    added_at          timestamptz not null,
    unique (undertaking_id, number)
);

create table traoquyen.plan_clause (
    id          bigint generated always as identity primary key,
    text_id     bigint not null references traoquyen.plan_reviewed_text,
    provision   text not null,
    content     text not null,
    -- null while it has not been reviewed
    verdict     varchar(20) check (verdict in ('KEEP', 'AMEND', 'REPLACE', 'REPEAL', 'PROPOSE_TRANSFER')),
    proposal    text,
    recipient   text,
    reviewed_by text,
    reviewed_at timestamptz,
    check ((verdict is null) = (reviewed_at is null)),
    unique (text_id, provision)
);

-- Proposals to the ministries and the Government (đề xuất, kiến nghị lên trên).
create table traoquyen.plan_proposal (
    id             bigint generated always as identity primary key,
    undertaking_id text not null references traoquyen.plan_undertaking,
    addressee      text not null,
    paper          text not null,
    provision      text not null,
    content        text not null,
    recipient      text not null,
    reason         text,
    proposed_by    text not null,
    proposed_at    timestamptz not null
);

create index plan_proposal_of_undertaking on traoquyen.plan_proposal (undertaking_id, id);
