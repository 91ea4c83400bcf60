#include "carers.h"
#include "curve.h"
#include "model/noise.h"
#include "observer.h"
#include "parts.h"

#include <assert.h>
#include <string.h>

/* A closing cue waits so long for an answer, s; Wait, Hold or Name makes the ending in so
 * long, s. */
static const double WAITS_S = 20, MADE_S = 2, LETS_S = 12;

/* After so long in arms, s, no turn of hers is waited for. */
static const double HELD_S = 6;

/* Who has done nothing with her for so long, s, was not there at the end. */
static const double THERE_S = 60;

/* Who comes in tired, by the scene's variant: so much more [design]. */
static const double TIRED = .25, WORN = .2;

/* clang-format off */
static double read_arousal(const Dyad *d) { return d->infant.arousal; }
static double read_valence(const Dyad *d) { return d->infant.valence; }
static double read_contingency(const Dyad *d) { return d->infant.contingency; }
static double read_expectancy(const Dyad *d) { return d->infant.expectancy; }
static double read_wariness(const Dyad *d) { return d->infant.wariness; }
static double read_earned(const Dyad *d) { return d->infant.earned; }
static double read_stimulation(const Dyad *d) { return d->infant.stimulation; }
static double read_violated(const Dyad *d) { return d->infant.violated_s; }
static double read_delight(const Dyad *d) { return d->infant.delight; }
static double read_ready(const Dyad *d) { return d->infant.ready; }
static double read_hunger(const Dyad *d) { return d->infant.hunger; }
static double read_tiredness(const Dyad *d) { return d->infant.tiredness; }
static double read_discomfort(const Dyad *d) { return d->infant.discomfort; }
static double read_trust(const Dyad *d) { return d->infant.trust; }
static double read_resilience(const Dyad *d) { return d->infant.resilience; }
static double read_temper(const Dyad *d) { return d->infant.temper; }
static double read_sunny(const Dyad *d) { return d->infant.sunny; }
static double read_rhythm(const Dyad *d) { return d->infant.rhythm_s; }
static double read_met(const Dyad *d) { return d->infant.met; }
static double read_calm(const Dyad *d) { return d->infant.calm; }
static double read_climb(const Dyad *d) { return d->infant.climb_s; }
static double read_step(const Dyad *d) { return d->infant.step_s; }
static double read_rest(const Dyad *d) { return d->infant.rest_s; }
static double read_dosed(const Dyad *d) { return d->infant.dosed_s; }
static double read_serve(const Dyad *d) { return d->infant.serve_s; }
static double read_missed(const Dyad *d) { return d->infant.missed_s; }
static double read_due(const Dyad *d) { return d->infant.due_s; }
static double read_gap(const Dyad *d) { return d->infant.gap_s; }
static double read_gaze(const Dyad *d) { return d->infant.gaze_s; }
static double read_aside(const Dyad *d) { return d->infant.aside_s; }
static double read_crest(const Dyad *d) { return d->infant.crest_s; }
static double read_cried(const Dyad *d) { return d->infant.cried_s; }
static double read_quiet(const Dyad *d) { return d->infant.quiet_s; }
static double read_fidget(const Dyad *d) { return d->infant.fidget_s; }
static double read_glance(const Dyad *d) { return d->infant.glance_s; }
static double read_eased(const Dyad *d) { return d->infant.eased_s; }
static double read_shown(const Dyad *d) { return d->infant.shown_s; }
static double read_lift_v(const Dyad *d) { return d->infant.lift_v; }
static double read_lift_a(const Dyad *d) { return d->infant.lift_a; }
static double read_stress(const Dyad *d) { return d->caregiver.stress; }
static double read_warmth(const Dyad *d) { return d->caregiver.warmth; }
static double read_idle(const Dyad *d) { return d->caregiver.idle_s; }
static double read_tempo(const Dyad *d) { return d->caregiver.tempo; }
static double read_doing(const Dyad *d) { return d->caregiver.doing_s; }
static double read_held(const Dyad *d) { return d->caregiver.held_s; }
static double read_free(const Dyad *d) { return d->caregiver.free_s; }
static double read_away(const Dyad *d) { return d->caregiver.away_s; }
static double read_engaged(const Dyad *d) { return d->caregiver.engaged_s; }
static double read_wander(const Dyad *d) { return d->caregiver.wander_s; }
static double read_closing(const Dyad *d) { return d->closing_s; }
static double read_closed_by(const Dyad *d) { return d->closed_by_s; }
static double read_answered(const Dyad *d) { return d->answered_s; }
static double read_radio(const Dyad *d) { return d->room_s[0]; }
static double read_cousin(const Dyad *d) { return d->room_s[1]; }
static double read_happened(const Dyad *d) { return d->happened_s; }
static double read_apart(const Dyad *d) { return d->reading.apart_s; }
static double read_woven(const Dyad *d) { return d->reading.woven_s; }
static double read_softer(const Dyad *d) { return d->reading.softer_s; }
static double read_hungers(const Dyad *d) { return d->infant.hungers_h; }
static double read_tires(const Dyad *d) { return d->infant.tires_h; }
static double read_asleep(const Dyad *d) { return d->infant.asleep_s; }
static double read_asked(const Dyad *d) { return d->infant.asked_s; }
static double read_with(const Dyad *d) { return d->infant.with_s; }
static double read_distance(const Dyad *d) { return d->infant.distance; }
static double read_roam(const Dyad *d) { return d->infant.roam; }
static double read_check(const Dyad *d) { return d->infant.check_s; }
static double read_strange(const Dyad *d) { return d->infant.strange; }
static double read_stance(const Dyad *d) { return d->infant.stance; }
static double read_anger(const Dyad *d) { return d->infant.anger; }
static double read_sorrow(const Dyad *d) { return d->infant.sorrow; }
static double read_anger_s(const Dyad *d) { return d->infant.anger_s; }
static double read_other_trust(const Dyad *d) { return d->other.trust; }
static double read_other_contingency(const Dyad *d) { return d->other.contingency; }
static double read_other_expectancy(const Dyad *d) { return d->other.expectancy; }
static double read_other_stress(const Dyad *d) { return d->other.stress; }

const Gauge DYAD_GAUGES[] = {
    {"arousal", 0, 1, read_arousal}, {"valence", -1, 1, read_valence},
    {"contingency", 0, 1, read_contingency}, {"expectancy", 0, 1, read_expectancy},
    {"wariness", 0, 1, read_wariness}, {"earned", 0, 1, read_earned},
    {"stimulation", 0, 1, read_stimulation}, {"violated_s", 0, 600, read_violated},
    {"delight", 0, 5, read_delight}, {"ready", 1, 5, read_ready},
    {"hunger", 0, 1, read_hunger}, {"tiredness", 0, 1, read_tiredness}, {"discomfort", 0, 1, read_discomfort},
    {"trust", 0, 1, read_trust}, {"resilience", 0, 1, read_resilience}, {"temper", .4, 2.5, read_temper},
    {"sunny", .2, 4, read_sunny}, {"rhythm_s", -1, 4, read_rhythm},
    {"met", 0, 1, read_met}, {"calm", 0, 1.1, read_calm}, {"climb_s", 0, 200, read_climb},
    {"step_s", 0, 600, read_step}, {"rest_s", -1, 3, read_rest}, {"dosed_s", 0, 10, read_dosed},
    {"serve_s", -1, 20, read_serve}, {"missed_s", -1, 10, read_missed}, {"due_s", -1, 10, read_due}, {"gap_s", 0, 600, read_gap},
    {"gaze_s", 0, 600, read_gaze}, {"aside_s", 0, 6, read_aside}, {"crest_s", 0, 3, read_crest},
    {"cried_s", 0, 600, read_cried}, {"quiet_s", 0, 600, read_quiet}, {"fidget_s", 0, 600, read_fidget},
    {"glance_s", 0, 1, read_glance}, {"eased_s", 0, 600, read_eased},
    {"shown_s", -1, 600, read_shown}, {"lift_v", -1, 1, read_lift_v}, {"lift_a", -1, 1, read_lift_a},
    {"stress", 0, 1, read_stress}, {"warmth", 0, 1, read_warmth}, {"idle_s", 0, 601, read_idle},
    {"tempo", 0, 8, read_tempo}, {"doing_s", 0, 601, read_doing}, {"held_s", 0, 601, read_held},
    {"free_s", 0, 601, read_free}, {"away_s", 0, 30, read_away}, {"engaged_s", 0, 600, read_engaged},
    {"wander_s", 0, 600, read_wander}, {"closing_s", 0, 600, read_closing}, {"closed_by_s", 0, 3, read_closed_by},
    {"answered_s", -1, 600, read_answered}, {"radio_s", 0, 600, read_radio}, {"cousin_s", 0, 600, read_cousin},
    {"happened_s", 0, 1300, read_happened}, {"apart_s", 0, 6, read_apart}, {"woven_s", 0, 9, read_woven},
    {"softer_s", 0, 600, read_softer},
    {"hungers_h", .5, 12, read_hungers}, {"tires_h", .3, 13, read_tires}, {"asleep_s", 0, 20000, read_asleep},
    {"asked_s", 0, 3600, read_asked}, {"with_s", 0, 3600, read_with},
    {"distance", 0, 1, read_distance}, {"roam", 0, 1, read_roam}, {"check_s", 0, 60, read_check},
    {"strange", 0, 1, read_strange}, {"stance", -1, 1, read_stance},
    {"anger", 0, 1, read_anger}, {"sorrow", 0, 1, read_sorrow}, {"anger_s", 0, 400, read_anger_s},
    {"other_trust", 0, 1, read_other_trust}, {"other_contingency", 0, 1, read_other_contingency},
    {"other_expectancy", 0, 1, read_other_expectancy}, {"other_stress", 0, 1, read_other_stress},
};
/* clang-format on */

const int DYAD_GAUGE_COUNT = (int)(sizeof DYAD_GAUGES / sizeof DYAD_GAUGES[0]);

double scene_tick(const Scenario *scenario)
{
    return scenario->pace / TICKS_PER_SECOND;
}

bool dyad_tenth(const Dyad *dyad)
{
    return dyad->tick % (TICKS_PER_SECOND / 10) == 0;
}

double dyad_draw(const Dyad *dyad, uint32_t channel)
{
    return noise_unit(dyad->key, dyad->tick, channel);
}

void dyad_begin(Dyad *dyad, const Scenario *scenario, uint64_t seed)
{
    assert(dyad != NULL && scenario != NULL);
    assert(scenario->pace > 0 && scenario->clock_play > 0 && scenario->clock_soothe > 0);
    *dyad = (Dyad){.seed = seed, .answered_s = -1, .pace = scenario->pace};
    dyad->key = noise_key(scenario->noise ? seed : 0, NOISE_MODEL);
    dyad->weather = curve_root(.1 * scenario->pace / scenario->clock_play);
    infant_begin(&dyad->infant, scenario, dyad->key);
    carers_begin(dyad, scenario);
    int variant = dyad_variant(seed);
    double tired = scenario->start.tired >> variant & 1 ? TIRED : 0,
           worn = scenario->start.worn >> variant & 1 ? WORN : 0;
    dyad->infant.tiredness = clamp(dyad->infant.tiredness + tired, 0, 1);
    dyad->caregiver = (Caregiver){.stress = clamp(scenario->start.stress + worn, 0, 1),
                                  .warmth = .5,
                                  .vigor = VIGOR_ORDINARY,
                                  .lively = VIGOR_ORDINARY,
                                  .face = PHASE_MONITOR,
                                  .engaged_s = 600};
    dyad->reading.infant = dyad->reading.caregiver = PHASE_MONITOR;
}

/* Whether every need planned for this variant has closed. */
static bool needs_over(const Dyad *dyad, const Scenario *scenario)
{
    for (int i = 0; i < scenario->need_count; i++)
        if (scenario->needs[i].variants >> dyad_variant(dyad->seed) & 1 &&
            !(dyad->infant.closed >> i & 1))
            return false;
    return dyad->infant.need == NEED_NONE;
}

/* Whether the scene has told what it had to tell, at half its length or later. */
static bool told(const Dyad *dyad, const Scenario *scenario)
{
    const Infant *infant = &dyad->infant;
    const Caregiver *body = &dyad->caregiver;
    double now_s = dyad_seconds(dyad);
    /* Never into the middle of an exchange; who is simply held is in none. */
    bool held = body->doing == ACT_HOLD && body->doing_s > HELD_S;
    bool free = infant->crest_s <= 0 && infant->aside_s <= 0 && (!infant->turn || held) &&
                infant->serve == SERVE_NONE &&
                (infant->need == NEED_NONE || infant->step == STEP_CONTEXT);
    if (!free || now_s < scenario->seconds / 2)
        return false;
    if (now_s >= scenario->soft_at_s)
        return true;
    switch (scenario->ending) {
    case ENDING_NEED_MET:
        return needs_over(dyad, scenario) && infant->eased_s > 5;
    case ENDING_CREST:
        return dyad->crest > 0 && needs_over(dyad, scenario);
    case ENDING_TIME:
    case ENDING_COUNT:
        break;
    }
    return false;
}

static void close_begin(Dyad *dyad)
{
    dyad->closing = 1;
    dyad->closing_s = dyad->closed_by_s = 0;
    dyad->infant.need = NEED_NONE;
    dyad->infant.step = STEP_NONE;
    dyad->infant.serve = SERVE_NONE;
    dyad->infant.serve_s = dyad->infant.due_s = -1;
    dyad->infant.turn = 0;
    dyad->infant.quiet_s = 0;
}

/* Closing cue, then Wait, Hold or Name for 2 s: made. Nobody has to: after 20 s, 12 of
 * them without an act on its way, she makes it herself. */
static void ending_step(Dyad *dyad, const Scenario *scenario)
{
    const Caregiver *body = &dyad->caregiver;
    double tick_s = scene_tick(scenario);
    if (scenario->max_distress_s > 0 && dyad->infant.cried_s >= scenario->max_distress_s)
        dyad->way_out = 1;
    if (!dyad->closing && told(dyad, scenario))
        close_begin(dyad);
    if (dyad->closing) {
        dyad->closing_s = clamp(dyad->closing_s + tick_s, 0, 600);
        bool makes =
            body->doing == ACT_WAIT || body->doing == ACT_HOLD || body->doing == ACT_NAME;
        dyad->closed_by_s = makes && !body->fresh ? dyad->closed_by_s + tick_s : 0;
        if (dyad->closed_by_s >= MADE_S)
            dyad->ended = ENDED_MADE;
        else if (dyad->closing_s >= WAITS_S && body->engaged_s >= LETS_S)
            dyad->ended = ENDED_SOFT;
    }
    /* Another adult takes over: a known one in the scene, else at its end. */
    bool handed = carers_handing(dyad);
    if (handed && scenario->second) {
        carers_change(dyad, scenario);
        handed = false;
    }
    if (dyad->ended == ENDED_NOT && (handed || dyad_seconds(dyad) >= scenario->seconds))
        dyad->ended = ENDED_SOFT;
}

void dyad_step(Dyad *dyad, const Scenario *scenario, Care care)
{
    assert(dyad != NULL && scenario != NULL);
    assert(care.act < ACT_COUNT);
    if (dyad->ended) {
        dyad->tick++;
        return;
    }
    dyad->reading.mark = MARK_NONE;
    uint8_t crests = dyad->crest;
    bool rested = dyad->infant.need == NEED_BREAK && dyad->infant.waited;
    timeline_step(dyad, scenario, care);
    caregiver_step(dyad, scenario, care);
    micro_step(dyad, care);
    dyad->care = care;
    infant_answer(dyad, scenario);
    familiar_step(dyad, scenario);
    infant_step(dyad, scenario);
    needs_step(dyad, scenario);
    reading_step(dyad, scenario);
    if (dyad->crest > crests) {
        dyad->reading.mark = MARK_BUD;
        dyad->reading.buds++;
    } else if (rested && dyad->infant.need == NEED_NONE && dyad->infant.waited) {
        dyad->reading.mark = MARK_LEAF;
        dyad->reading.leaves++;
    }
    ending_step(dyad, scenario);
    dyad->tick++;
}

static uint64_t fold(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * 0x9e3779b97f4a7c15u;
    return hash ^ (hash >> 29);
}

static uint64_t fold_all(uint64_t hash, const uint32_t *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        hash = fold(hash, fields[i]);
    return hash;
}

/* clang-format off */
static uint64_t infant_check(uint64_t hash, const Infant *infant)
{
    const uint32_t fields[] = {
        infant->gaze, infant->gaze_target, infant->need, infant->step, infant->plan,
        infant->closed, infant->serve, infant->shown, infant->side, infant->turn,
        infant->fidget, infant->chased, infant->waited, infant->tries, infant->unmet[0],
        infant->unmet[1], infant->arms, infant->off, infant->gesture.act,
        infant->gesture.openness, infant->gesture.reply, infant->gesture.spread,
        infant->gesture.row, infant->gesture.draw, infant->gesture.vigor,
        infant->gesture.glad, infant->gesture.ticks,
    };
    return fold_all(hash, fields, sizeof fields / sizeof fields[0]);
}

static uint64_t body_check(uint64_t hash, const Caregiver *body)
{
    const uint32_t fields[] = {
        body->doing, body->choice, body->vigor, body->gaze, body->slipped, body->fresh,
        body->micro, body->face, body->stance, body->lively, body->voicing,
    };
    return fold_all(hash, fields, sizeof fields / sizeof fields[0]);
}

static uint64_t reading_check(uint64_t hash, const Reading *reading)
{
    const uint32_t fields[] = {
        reading->infant, reading->caregiver, reading->together, reading->mark,
        reading->ruptured, reading->found, reading->ruptures, reading->knots,
        reading->buds, reading->leaves, reading->exchanges, reading->together_since,
        reading->knot_tick, reading->rupture_tick, reading->matched, reading->coded,
        reading->in_step, reading->negative, reading->smiling,
    };
    return fold_all(hash, fields, sizeof fields / sizeof fields[0]);
}

uint64_t dyad_check(const Dyad *dyad)
{
    assert(dyad != NULL);
    uint64_t hash = fold(dyad->seed, dyad->tick);
    for (int i = 0; i < DYAD_GAUGE_COUNT; i++) {
        double value = DYAD_GAUGES[i].read(dyad) + 0.0; /* one zero only */
        uint64_t bits;
        memcpy(&bits, &value, sizeof bits);
        hash = fold(hash, bits);
    }
    hash = infant_check(hash, &dyad->infant);
    hash = body_check(hash, &dyad->caregiver);
    hash = reading_check(hash, &dyad->reading);
    const uint32_t fields[] = {
        dyad->cursor, dyad->over, dyad->closing, dyad->ended, dyad->way_out, dyad->crest,
        dyad->carer, dyad->happened, dyad->care.act, dyad->care.vigor, dyad->care.gaze,
        dyad->care.choice, dyad->care.since,
    };
    return fold_all(hash, fields, sizeof fields / sizeof fields[0]);
}
/* clang-format on */

bool dyad_warm(const Dyad *dyad)
{
    assert(dyad != NULL);
    bool handed = dyad->care.act == ACT_BREATHE && dyad->care.choice == BREATH_HAND_OVER;
    bool there = dyad->closing && dyad->caregiver.engaged_s < THERE_S;
    return dyad->ended == ENDED_MADE || (dyad->ended == ENDED_SOFT && (there || handed));
}

int dyad_variant(uint64_t seed)
{
    return (int)(seed % SCENARIO_VARIANTS);
}

double dyad_seconds(const Dyad *dyad)
{
    assert(dyad != NULL);
    return dyad->tick * dyad->pace / TICKS_PER_SECOND;
}
