#include "view/moment.h"

#include "model/noise.h"

#include <assert.h>
#include <stdio.h>

static const double BARK_S = 2.6; /* how long a sudden noise lasts */
enum { FAINT = 20 };              /* strengths below are not heard */
enum { LEAD_TICKS = 5 * TICKS_PER_SECOND };

PoseTarget moment_clearer(const Dyad *dyad, const Scenario *scenario, double clarity)
{
    assert(dyad && scenario && clarity > 0);
    Seen seen = seen_of(dyad, scenario);
    Sign *signs[] = {&seen.face,    &seen.mouth,  &seen.hands,
                     &seen.posture, &seen.breath, &seen.skin};
    for (int i = 0; i < (int)(sizeof signs / sizeof *signs); i++) {
        double strength = signs[i]->strength * clarity;
        signs[i]->strength = (uint8_t)(strength > 255 ? 255 : strength);
    }
    Whereabouts where[TARGET_COUNT];
    scene_whereabouts(scenario->room, where);
    return pose_of(&seen, scenario->age_months, where, scenario->targets);
}

PoseTarget moment_target(const Dyad *dyad, const Scenario *scenario)
{
    return moment_clearer(dyad, scenario, 1);
}

void moment_at(MomentPicture *picture, Session *session, const Scenario *scenario,
               const Tape *tape, uint32_t tick)
{
    assert(picture && session && scenario && tape);
    uint32_t from = tick > LEAD_TICKS ? tick - LEAD_TICKS : 0;
    session_replay(session, scenario, tape, from);
    *picture = (MomentPicture){0};
    PoseTarget target = moment_target(&session->dyad, scenario);
    pose_reset(&picture->pose, &target, noise_key(tape->seed, NOISE_VIEW));
    int cursor = 0;
    for (uint32_t now = from; now < tick; now++) {
        session_step(session, tape_care(tape, now, &cursor));
        target = moment_target(&session->dyad, scenario);
        pose_follow(&picture->pose, &target, 1.0 / TICKS_PER_SECOND, false);
        body_follow(&picture->body, &session->dyad, scenario, 1.0 / TICKS_PER_SECOND,
                    false);
    }
    if (picture->pose.blink_s >= 0) /* a blink in progress is left out */
        picture->pose.rig.lid = target.rig.lid;
}

/* The target an event brings, or -1: what appears, and the cousin, who stays when asked
 * to be still. */
static int brought(const Scenario *scenario, const Event *event)
{
    if (event->kind == EVENT_APPEARS)
        return event->target;
    for (int i = 0; event->kind == EVENT_COUSIN && i < scenario->target_count; i++)
        if (scenario->targets[i] == TARGET_COUSIN)
            return i;
    return -1;
}

SceneView moment_scene(const Dyad *dyad, const Scenario *scenario, const Pose *pose,
                       const Body *body)
{
    assert(dyad && scenario && pose && body);
    const Caregiver *caregiver = &dyad->caregiver;
    return (SceneView){
        .room = scenario->room,
        .time = scenario->time,
        .pose = pose->seat,
        .limbs = &pose->body,
        .seat_away = pose->seat_away,
        .far = pose->far,
        .far_x = pose->far_x,
        .targets = scenario->targets,
        .target_count = scenario->target_count,
        .barks = dyad->happened == EVENT_STARTLE + 1 && dyad->happened_s < BARK_S,
        .shown = moment_shown(dyad, scenario),
        .rig = &pose->rig,
        .body = *body,
        .held = body->held,
        .tending = caregiver->doing == ACT_TEND ? (Thing)caregiver->choice : THING_COUNT,
    };
}

const char *moment_verb(Act act)
{
    static const char *const WORDS[ACT_COUNT] = {
        [ACT_LOOK] = "verb.look", [ACT_WARM] = "verb.warm",
        [ACT_NAME] = "verb.name", [ACT_HOLD] = "verb.hold",
        [ACT_TEND] = "verb.tend", [ACT_BREATHE] = "verb.breathe",
        [ACT_WAIT] = "verb.wait",
    };
    assert(act >= ACT_LOOK && act <= ACT_WAIT);
    return WORDS[act];
}

char *moment_clock(uint32_t tick, char *out, int bytes)
{
    assert(out && bytes > 0);
    unsigned seconds = tick / TICKS_PER_SECOND;
    snprintf(out, (size_t)bytes, "%u:%02u", seconds / 60, seconds % 60);
    return out;
}

uint16_t moment_shown(const Dyad *dyad, const Scenario *scenario)
{
    assert(dyad && scenario);
    unsigned come = 0, awaited = 0;
    for (int i = 0; i < scenario->event_count; i++) {
        const Event *event = &scenario->events[i];
        int target = brought(scenario, event);
        if (target < 0 || !(event->variants >> dyad_variant(dyad->seed) & 1))
            continue; /* in another variant it is brought, in this one it stands there */
        awaited |= 1u << target;
        come |= (unsigned)(dyad->cursor >> i & 1) << target;
    }
    unsigned bits = ((1u << scenario->target_count) - 1) & ~(awaited & ~come);
    for (int i = 0; i < scenario->target_count; i++)
        if (scenario->targets[i] == TARGET_RADIO && dyad->room_s[0] <= 0)
            bits &= ~(1u << i); /* a radio that is off stands there, silent */
    for (int i = 0; i < scenario->target_count; i++)
        if (scenario->targets[i] == TARGET_ADULT && dyad->carer == 1)
            bits &= ~(1u << i); /* whose hands are yours by now */
    return (uint16_t)bits;
}

int moment_sound(const Seen *seen, char *id, int bytes)
{
    assert(seen && id && bytes > 0);
    id[0] = '\0';
    if (seen->voice.kind == VOICE_NONE || seen->voice.strength < FAINT)
        return 0;
    int strength = 1 + seen->voice.strength / 86;
    snprintf(id, (size_t)bytes, "sound.%s.%d", VOICE_NAMES[seen->voice.kind], strength);
    return strength;
}
