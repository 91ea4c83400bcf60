#include "scribe.h"

#include "body.h"
#include "model/lived.h"

#include <assert.h>
#include <stddef.h>

enum { QUARTER = TICKS_PER_SECOND / 4 };

/* A clear or loud cue for so long is a hard stretch, s. */
static const double HARD_S = 12;

/* An act answers a serve for so long, and she comes back from a rest so soon, s. */
static const uint32_t ANSWERS_S = 10, BACK_S = 4;

static bool verb(int act)
{
    return act >= ACT_LOOK && act <= ACT_WAIT;
}

/* The act that is going on, as it can be seen. */
static Care seen_act(const Caregiver *body)
{
    return (Care){.act = body->doing, .gaze = body->gaze, .choice = body->choice};
}

/* What leaves her in peace: when one of these worked, a rest was respected. */
static bool leaves_room(const Caregiver *body)
{
    return body->doing == ACT_WAIT || body->doing == ACT_BREATHE ||
           (body->doing == ACT_TEND && body->choice == THING_DIM);
}

/* Where a moment of this kind began, and what she showed there. */
static void moment_begin(const Session *session, const Dyad *before, Moment *moment)
{
    const Log *log = &session->log;
    const Trail *trail = &log->trail;
    const LogEpisode *last =
        log->episode_count > 0 ? &log->episodes[log->episode_count - 1] : NULL;
    moment->from = moment->tick;
    moment->shown_from = moment->shown;
    switch ((MomentKind)moment->kind) {
    case MOMENT_FOUND:
    case MOMENT_EASY: /* the tick of a rupture is read before the tick is counted */
        moment->from = before->reading.rupture_tick + 1;
        moment->shown_from = trail->slip_shown;
        break;
    case MOMENT_WAITED:
        if (trail->turned) {
            moment->from = trail->turned;
            moment->shown_from = trail->turned_shown;
        }
        break;
    case MOMENT_HARD:
        moment->from = trail->clear ? trail->clear : moment->tick;
        moment->shown_from = trail->clear_shown;
        moment->there = trail->there * 10 >= (moment->tick - moment->from) * 9;
        break;
    case MOMENT_MET:
        moment->from = last ? last->tick : moment->tick;
        break;
    case MOMENT_CREST:
        moment->from = trail->acted ? trail->acted : moment->tick;
        break;
    case MOMENT_FIRST_BID:
    case MOMENT_RUPTURE:
    case MOMENT_COUNT:
        break;
    }
}

static void moment_add(Session *session, const Dyad *before, MomentKind kind, Need need)
{
    Log *log = &session->log;
    if (log->moment_count == LOG_MOMENTS_MAX)
        return;
    const Dyad *dyad = &session->dyad;
    const Trail *trail = &log->trail;
    Seen seen = seen_of(dyad, &session->scenario);
    Moment moment = {.tick = dyad->tick,
                     .kind = (uint8_t)kind,
                     .need = (uint8_t)need,
                     .shown = (uint8_t)shown_of(&seen)};
    moment_begin(session, before, &moment);
    bool rests = kind == MOMENT_WAITED && trail->rested >= moment.from;
    uint32_t acted = rests ? trail->rested : trail->acted;
    if (acted > 0 && acted >= moment.from) {
        moment.acted = acted;
        moment.act = rests ? trail->rest : trail->act;
    }
    if (trail->thing > 0 && trail->thing >= moment.from)
        moment.target = trail->target;
    log->moments[log->moment_count++] = moment;
}

static void log_code(Session *session)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    const Reading *reading = &dyad->reading;
    if ((dyad->tick - 1) % QUARTER || log->code_count == LOG_CODES_MAX)
        return;
    log->infant[log->code_count] = reading->infant;
    log->caregiver[log->code_count] = reading->caregiver;
    log->stress[log->code_count] = (uint8_t)(dyad->caregiver.stress * 255 + .5);
    log->together[log->code_count++] = reading->together;
}

static void log_serves(Session *session)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    const Caregiver *body = &dyad->caregiver;
    bool answers = body->fresh && body->doing != ACT_WAIT && verb(body->doing);
    if (answers && log->serve_count > 0) {
        Serve *last = &log->serves[log->serve_count - 1];
        if (last->answered == 0 &&
            dyad->tick - last->tick < ANSWERS_S * TICKS_PER_SECOND) {
            last->answered = dyad->tick;
            last->answer = seen_act(body);
        }
    }
    if (dyad->infant.serve_s != 0 || log->serve_count == LOG_SERVES_MAX)
        return;
    Seen seen = seen_of(dyad, &session->scenario);
    log->serves[log->serve_count++] = (Serve){.tick = dyad->tick,
                                              .voice = seen.voice.kind,
                                              .need = dyad->infant.need,
                                              .shown = (uint8_t)shown_of(&seen)};
}

static void episode_open(Session *session)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    if (log->episode_count == LOG_EPISODES_MAX)
        return;
    Seen seen = seen_of(dyad, &session->scenario);
    bool thing = seen.gaze == GAZE_AT_THING;
    log->episodes[log->episode_count++] =
        (LogEpisode){.tick = dyad->tick,
                     .need = dyad->infant.need,
                     .shown = (uint8_t)shown_of(&seen),
                     .target = (uint8_t)(thing ? seen.target + 1 : 0)};
}

static LogEpisode *episode_now(Log *log)
{
    if (log->episode_count == 0)
        return NULL;
    LogEpisode *last = &log->episodes[log->episode_count - 1];
    return last->closed ? NULL : last;
}

static void log_episodes(Session *session, const Dyad *before)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    const Infant *was = &before->infant, *now = &dyad->infant;
    bool showed = was->need != NEED_NONE && was->step >= STEP_SUBTLE;
    bool shows = now->need != NEED_NONE && now->step >= STEP_SUBTLE;
    if (shows && !showed)
        episode_open(session);
    LogEpisode *episode = episode_now(log);
    if (!episode)
        return;
    if (dyad->caregiver.fresh) {
        if (!episode->noticed) {
            episode->noticed = dyad->tick;
            episode->step_noticed = was->step;
        }
        if (episode->tries < 255)
            episode->tries++;
    }
    if (lived_mishap(dyad, before->reading.ruptures))
        episode->mishap = 1;
    if (shows && now->step >= STEP_CLEAR && was->step_s < HARD_S && now->step_s >= HARD_S)
        moment_add(session, before, MOMENT_HARD, (Need)now->need);
    if (showed && (!shows || dyad->ended == ENDED_SOFT)) {
        /* A scene that ends while she still asks: another adult takes over. */
        bool handed = shows;
        bool met = was->met > .8 && !dyad->closing;
        episode->closed = dyad->tick;
        episode->outcome = (uint8_t)lived_outcome(was, !shows);
        episode->carer = before->carer;
        episode->how = handed ? CLOSED_HANDED_ON : met ? CLOSED_MET : CLOSED_LET_GO;
        /* A wish she lets go, however far it was met, leaves her with her own hand. */
        bool eased = episode->how == CLOSED_MET && now->gaze != GAZE_AT_OWN_HAND;
        if (eased && episode->need != NEED_BREAK)
            moment_add(session, before, MOMENT_MET, (Need)episode->need);
    }
}

static void log_moments(Session *session, const Dyad *before)
{
    Log *log = &session->log;
    const Dyad *dyad = &session->dyad;
    const Reading *was = &before->reading, *now = &dyad->reading;
    if (now->ruptures > was->ruptures)
        moment_add(session, before, MOMENT_RUPTURE, (Need)dyad->infant.need);
    if (now->found && !was->found)
        moment_add(session, before, MOMENT_FOUND, (Need)before->infant.need);
    if (was->ruptured && !now->ruptured)
        moment_add(session, before, MOMENT_EASY, NEED_NONE);
    if (now->leaves > was->leaves)
        moment_add(session, before, MOMENT_WAITED, NEED_BREAK);
    if (dyad->crest > before->crest)
        moment_add(session, before, MOMENT_CREST, NEED_NONE);
    if (now->mark != MARK_NONE && log->mark_count < LOG_MOMENTS_MAX) {
        log->marks[log->mark_count].tick = dyad->tick;
        log->marks[log->mark_count++].mark = now->mark;
    }
}

/* She has turned to you again, soon after a rest. */
static void trail_back(Log *log, const Seen *seen, uint32_t tick)
{
    Shown shown = shown_of(seen);
    if (seen->gaze != GAZE_AT_FACE || shown >= SHOWN_TURNED)
        return;
    for (int i = log->moment_count - 1; i >= 0; i--) {
        Moment *moment = &log->moments[i];
        if (tick - moment->tick > BACK_S * TICKS_PER_SECOND)
            return;
        if (moment->kind == MOMENT_WAITED && !moment->back)
            moment->back = tick;
    }
}

/* What she shows, read when the observer codes. */
static void trail_seen(Session *session, const Dyad *before)
{
    Log *log = &session->log;
    Trail *trail = &log->trail;
    const Dyad *dyad = &session->dyad;
    Seen seen = seen_of(dyad, &session->scenario);
    Shown shown = shown_of(&seen);
    if (seen.gaze == GAZE_AT_THING) {
        trail->thing = dyad->tick;
        trail->target = (uint8_t)(seen.target + 1);
    }
    if (dyad->reading.ruptures > before->reading.ruptures)
        trail->slip_shown = (uint8_t)shown;
    bool away = shown == SHOWN_TURNED || seen.gaze != GAZE_AT_FACE;
    if (dyad->infant.need == NEED_BREAK && !trail->turned && away) {
        trail->turned = dyad->tick;
        trail->turned_shown = (uint8_t)shown;
    }
    trail_back(log, &seen, dyad->tick);
}

static void trail_step(Session *session, const Dyad *before)
{
    Trail *trail = &session->log.trail;
    const Dyad *dyad = &session->dyad;
    const Caregiver *body = &dyad->caregiver;
    const Infant *infant = &dyad->infant;
    if ((dyad->tick - 1) % QUARTER == 0)
        trail_seen(session, before);
    if (infant->need != NEED_BREAK)
        trail->turned = 0;
    bool clear = infant->need != NEED_NONE && infant->step >= STEP_CLEAR;
    if (!clear || infant->step != before->infant.step ||
        infant->need != before->infant.need) {
        trail->clear = trail->there = 0;
    }
    if (clear && !trail->clear) {
        Seen seen = seen_of(dyad, &session->scenario);
        trail->clear = dyad->tick;
        trail->clear_shown = (uint8_t)shown_of(&seen);
    }
    trail->there += trail->clear && caregiver_present(body);
}

/* What was done last: before the moments, which tell of it. */
static void trail_act(Trail *trail, const Dyad *dyad)
{
    const Caregiver *body = &dyad->caregiver;
    if (!body->fresh || !verb(body->doing))
        return;
    if (leaves_room(body)) {
        trail->rested = dyad->tick;
        trail->rest = seen_act(body);
    }
    trail->acted = dyad->tick;
    trail->act = seen_act(body);
}

void scribe_step(Session *session, const Dyad *before)
{
    assert(session != NULL && before != NULL);
    trail_act(&session->log.trail, &session->dyad);
    log_code(session);
    log_serves(session);
    log_episodes(session, before);
    log_moments(session, before);
    trail_step(session, before);
}
