#include "data/figures.h"

#include <assert.h>
#include <stddef.h>

/* From which share on a sentence holds; the words say about as much [design]. */
typedef struct Band {
    double from;
    const char *word;
} Band;

/* About a third in step is what pairs that do well have (Tronick 1989). */
static const Band STEPS[] = {{.6, "figures.step.most"},
                             {.42, "figures.step.half"},
                             {.28, "figures.step.third"},
                             {.17, "figures.step.quarter"},
                             {0, "figures.step.little"}};

/* Half is plenty, late and clumsy counted (Woodhouse 2020). */
static const Band NEEDS[] = {{.8, "figures.need.most"},
                             {.6, "figures.need.more"},
                             {.4, "figures.need.half"},
                             {.2, "figures.need.some"},
                             {0, "figures.need.few"}};

void figures_add(Figures *figures, const Session *session)
{
    assert(figures != NULL && session != NULL);
    const Reading *reading = &session->dyad.reading;
    const Log *log = &session->log;
    figures->in_step += reading->in_step;
    figures->coded += reading->coded - reading->negative;
    for (int i = 0; i < log->episode_count; i++) {
        bool closed = log->episodes[i].closed > 0;
        figures->needs += closed;
        figures->met += closed && log->episodes[i].how == CLOSED_MET;
    }
    figures->scenes++;
}

static const char *band_of(const Band *bands, uint32_t part, uint32_t whole)
{
    double share = whole > 0 ? (double)part / whole : 0;
    while (share < bands->from)
        bands++;
    return bands->word;
}

const char *figures_step(const Figures *figures)
{
    assert(figures != NULL);
    return band_of(STEPS, figures->in_step, figures->coded);
}

const char *figures_need(const Figures *figures)
{
    assert(figures != NULL);
    return band_of(NEEDS, figures->met, figures->needs);
}
