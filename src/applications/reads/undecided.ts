import { sql, type RawBuilder } from 'kysely'

/** Somebody asks, the form asks, or an earlier text of the part was secret. */
const named = sql`
    select r.about, r.part, r.at from register.secrecy_request r where r.revoked_at is null
    union all
    select v.application_id, p.part, v.arrived_at from applications.version_part p
    join applications.version v on v.id = p.version_id where p.asked_by_form
    union all
    select d.about, d.part, d.at from register.secrecy_decision d
    where d.outcome = 'secret' and not exists (
      select from register.secrecy_decision later
      where later.about = d.about and later.part = d.part and (later.at, later.id) > (d.at, d.id))`

/** Messages of a case that somebody asks to be secret: their digest is the hash of the document. */
const messages = sql`
    select r.about, r.at as since from register.secrecy_request r
    join register.document m on m.id = case when r.part like 'message:%' then substr(r.part, 9)::uuid end
    where r.revoked_at is null and m.content is not null and not exists (
      select from register.secrecy_decision d where d.about = r.about and d.part = r.part and d.digest = m.hash)`

/**
 * The applications in which the authority has not decided whether some part of the newest version or some message is secret, as `about` and
 * `since`: what `standingOf` (register/secrecy) calls asked, found by the digests that `note-parts` has noted.
 */
export const undecided: RawBuilder<unknown> = sql`
    select waits.about, min(waits.since) as since from (
    select said.about, greatest(said.at, v.arrived_at) as since from (${named}) said
    join applications.version v on v.application_id = said.about
      and not exists (select from applications.version newer where newer.application_id = v.application_id and newer.number > v.number)
    join applications.version_part p on p.version_id = v.id and p.part = said.part
    where not exists (
      select from register.secrecy_decision d where d.about = said.about and d.part = p.part and d.digest = p.digest)
    union all ${messages}) waits
    group by waits.about`
