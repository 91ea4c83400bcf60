#include "model/notice.h"

#include <assert.h>
#include <stddef.h>

enum { REACH = NOTICE_REACH_S * TICKS_PER_SECOND };

uint32_t notice_sign(const Log *log, uint32_t tick)
{
    assert(log != NULL);
    uint32_t sign = 0;
    for (int i = 0; i < log->episode_count; i++) {
        const LogEpisode *episode = &log->episodes[i];
        bool shows =
            episode->tick <= tick && (!episode->closed || episode->closed > tick);
        sign = shows ? episode->tick : sign;
    }
    for (int i = 0; i < log->serve_count && sign == 0; i++) {
        uint32_t serve = log->serves[log->serve_count - 1 - i].tick;
        if (serve <= tick)
            return tick - serve <= REACH ? serve : 0;
    }
    return sign;
}
