#include "app/app.h"

#include <stdio.h>
#include <string.h>

/* How long one screen gives way to another, and does with reduced motion, s [style.md
 * 7]. */
static const double TURN_S = .42, FADE_S = .12;

/* Without this SDL shows a software picture through OpenGL: 13.5 ms a frame instead of
 * .75. */
static void hints(void)
{
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
    SDL_SetHint(SDL_HINT_TOUCH_MOUSE_EVENTS, "1");
    SDL_SetHint("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2");
    SDL_SetHint(SDL_HINT_APP_NAME, "Good Enough");
}

/* SDL reports success on its offscreen driver when there is no display: nobody would see
 * anything. */
static bool seen(char *why, int why_bytes)
{
    const char *driver = SDL_GetCurrentVideoDriver();
    const char *asked = SDL_getenv("SDL_VIDEODRIVER");
    bool unseen = !driver || !strcmp(driver, "offscreen") || !strcmp(driver, "dummy");
    if (!unseen || (asked && driver && strstr(asked, driver)))
        return true;
    snprintf(why, (size_t)why_bytes,
             "there is no display to open a window on (is DISPLAY set?)");
    return false;
}

/* RGB888 is the canvas' own order: nothing is converted on the way. */
static bool texture_make(Window *window)
{
    if (window->texture)
        SDL_DestroyTexture(window->texture);
    window->texture =
        SDL_CreateTexture(window->renderer, SDL_PIXELFORMAT_RGB888,
                          SDL_TEXTUREACCESS_STREAMING, window->w, window->h);
    return window->texture != NULL;
}

/* Never 0: a window that is being minimised may say so, and a canvas must have a
 * pixel. */
static void size_read(Window *window)
{
    SDL_GetWindowSizeInPixels(window->window, &window->w, &window->h);
    window->w = window->w < 1 ? 1 : window->w;
    window->h = window->h < 1 ? 1 : window->h;
}

/* The window's surface comes first, because without a GPU it is by far the cheapest way
 * (decisions.md 4); a texture is the way out where SDL has no surface to give. */
bool window_make(Window *window, const char *title, SDL_Rect at, Uint32 flags, char *why,
                 int why_bytes)
{
    window->window = SDL_CreateWindow(title, at.x, at.y, at.w, at.h, flags);
    if (!window->window) {
        snprintf(why, (size_t)why_bytes, "no window: %s", SDL_GetError());
        return false;
    }
    SDL_SetWindowMinimumSize(window->window, 320, 180);
    size_read(window);
    snprintf(window->renderer_name, sizeof window->renderer_name, "surface");
    if (!SDL_GetWindowSurface(window->window)) {
        window->renderer = SDL_CreateRenderer(window->window, -1, 0);
        if (!window->renderer || !texture_make(window)) {
            snprintf(why, (size_t)why_bytes, "no picture: %s", SDL_GetError());
            return false;
        }
        SDL_RendererInfo info = {0};
        SDL_GetRendererInfo(window->renderer, &info);
        snprintf(window->renderer_name, sizeof window->renderer_name, "%s", info.name);
    }
    window->canvas = canvas_open(window->w, window->h, NULL, why, why_bytes);
    return window->canvas != NULL;
}

bool window_open(App *app, char *why, int why_bytes)
{
    hints();
    if (SDL_InitSubSystem(SDL_INIT_VIDEO | SDL_INIT_EVENTS)) {
        snprintf(why, (size_t)why_bytes, "no window: %s", SDL_GetError());
        return false;
    }
    if (!seen(why, why_bytes))
        return false;
    SDL_Rect at = {(int)SDL_WINDOWPOS_CENTERED, (int)SDL_WINDOWPOS_CENTERED,
                   app->options.w ? app->options.w : 1280,
                   app->options.h ? app->options.h : 720};
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (app->options.fullscreen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    if (!window_make(&app->window, "Good Enough", at, flags, why, why_bytes))
        return false;
    window_fit(app, &app->window);
    return true;
}

void window_close(Window *window)
{
    canvas_close(window->canvas);
    SDL_free(window->old);
    for (int i = 0; i < 2; i++)
        if (window->cursors[i])
            SDL_FreeCursor(window->cursors[i]);
    if (window->texture)
        SDL_DestroyTexture(window->texture);
    if (window->renderer)
        SDL_DestroyRenderer(window->renderer);
    if (window->window)
        SDL_DestroyWindow(window->window);
    *window = (Window){0};
}

/* What was left of the picture before is let go. */
static void turn_end(Window *window)
{
    SDL_free(window->old);
    window->old = NULL;
}

/* The surface or texture of the old size is void after this, and so is every measured
 * text: all is laid out and painted anew. */
void window_fit(App *app, Window *window)
{
    turn_end(window);
    size_read(window);
    if (window->renderer)
        texture_make(window);
    if (!canvas_resize(window->canvas, window->w, window->h))
        app_say(app, "the picture could not follow the window's size");
    bool contrast = app->settings.contrast;
    window->layout = layout_of(window->w, window->h);
    window->layout.contrast = contrast;
    window->layout.steady = app->settings.steady || app->settings.calm;
    window->layout.calm = app->settings.calm;
    window->layout.text_scale = app->settings.text_scale;
    canvas_measures(window->canvas, &window->layout);
    canvas_forget(window->canvas);
    app->dirty = true;
}

/* A hand over what answers a click, an arrow over the rest; the baby and the room answer
   too, but a hand over her face would lie there all the time. */
void window_pointer(App *app, bool shown, int id)
{
    Window *window = &app->window;
    bool hand = id != UI_NONE && id != UI_ROOM && id != UI_INFANT;
    app->hover = shown ? id : UI_NONE;
    if (SDL_ShowCursor(SDL_QUERY) != (shown ? SDL_ENABLE : SDL_DISABLE))
        SDL_ShowCursor(shown ? SDL_ENABLE : SDL_DISABLE);
    if (!window->cursors[hand])
        window->cursors[hand] = SDL_CreateSystemCursor(hand ? SDL_SYSTEM_CURSOR_HAND
                                                            : SDL_SYSTEM_CURSOR_ARROW);
    if (window->cursors[hand] && SDL_GetCursor() != window->cursors[hand])
        SDL_SetCursor(window->cursors[hand]);
}

/* Strides are in pixels, pitches in bytes; SDL pads its rows as it likes. */
static void copy_rows(const uint32_t *from, int from_stride, void *to, int pitch, Box box)
{
    for (int y = 0; y < box.h; y++)
        memcpy((char *)to + (size_t)y * (size_t)pitch,
               from + (size_t)(box.y + y) * (size_t)from_stride + box.x,
               (size_t)box.w * 4);
}

/* Only changed boxes are copied and sent: over a remote display or on a slow machine that
 * is nearly all of the cost. */
static void show_surface(Window *window, const Box *boxes, int count)
{
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    int w = 0, h = 0, stride = 0;
    const uint32_t *pixels = canvas_pixels(window->canvas, &w, &h, &stride);
    if (!surface || surface->w < w || surface->h < h)
        return; /* the size is changing; the next frame fits */
    SDL_Rect rects[CANVAS_BOXES_MAX * (1 + INSETS_MAX)];
    for (int i = 0; i < count; i++) {
        Box box = boxes[i];
        char *to = (char *)surface->pixels + (size_t)box.y * (size_t)surface->pitch +
                   (size_t)box.x * surface->format->BytesPerPixel;
        if (surface->format->BytesPerPixel == 4 && surface->format->Rmask == 0xff0000)
            copy_rows(pixels, stride, to, surface->pitch, box);
        else
            SDL_ConvertPixels(box.w, box.h, SDL_PIXELFORMAT_RGB888,
                              pixels + (size_t)box.y * (size_t)stride + box.x, stride * 4,
                              surface->format->format, to, surface->pitch);
        rects[i] = (SDL_Rect){box.x, box.y, box.w, box.h};
    }
    SDL_UpdateWindowSurfaceRects(window->window, rects, count);
}

/* A texture is uploaded by boxes too, but a renderer keeps no old frame: it is copied
 * whole each time. */
static void show_texture(Window *window, const Box *boxes, int count)
{
    int w = 0, h = 0, stride = 0;
    const uint32_t *pixels = canvas_pixels(window->canvas, &w, &h, &stride);
    for (int i = 0; i < count; i++) {
        SDL_Rect rect = {boxes[i].x, boxes[i].y, boxes[i].w, boxes[i].h};
        SDL_UpdateTexture(window->texture, &rect,
                          pixels + (size_t)rect.y * (size_t)stride + rect.x, stride * 4);
    }
    SDL_RenderCopy(window->renderer, window->texture, NULL, NULL);
    SDL_RenderPresent(window->renderer);
}

/* No malloc of our own: SDL's. Without memory the next picture is simply there. */
void window_turn(App *app)
{
    Window *window = &app->window;
    int w = 0, h = 0, stride = 0;
    if (!window->canvas || !window->window || app->options.bench > 0 || app->now_s <= 0)
        return;
    const uint32_t *pixels = canvas_pixels(window->canvas, &w, &h, &stride);
    if (!window->old)
        window->old = SDL_malloc((size_t)w * (size_t)h * sizeof *window->old);
    if (!window->old)
        return;
    for (int y = 0; y < h; y++)
        memcpy(window->old + (size_t)y * (size_t)w, pixels + (size_t)y * (size_t)stride,
               (size_t)w * sizeof *pixels);
    window->turn_s = app->settings.calm ? FADE_S : TURN_S;
    window->turned_s = 0;
    app->dirty = true;
}

bool window_turns(const Window *window)
{
    return window->old != NULL;
}

/* One row of the old picture and one of the new, `share` of 256 of the new. Two colour
 * channels are mixed at a time; what a channel loses below its byte is dropped. */
static void mix_row(const uint32_t *old, const uint32_t *new, uint32_t *out, int w,
                    uint32_t share)
{
    uint32_t rest = 256 - share;
    for (int x = 0; x < w; x++) {
        uint32_t rb = ((old[x] & 0xff00ff) * rest + (new[x] & 0xff00ff) * share) >> 8;
        uint32_t g = ((old[x] & 0x00ff00) * rest + (new[x] & 0x00ff00) * share) >> 8;
        out[x] = (rb & 0xff00ff) | (g & 0x00ff00);
    }
}

/*
 * The old picture fades while the new one rises its last few lines: cubic out, 1 -
 * (1 - t)^3, so that it is nearly there after a third of the time.
 */
static void show_turn(App *app)
{
    Window *window = &app->window;
    SDL_Surface *surface = SDL_GetWindowSurface(window->window);
    int w = 0, h = 0, stride = 0;
    const uint32_t *pixels = canvas_pixels(window->canvas, &w, &h, &stride);
    window->turned_s += app->frame_s;
    double left = 1 - window->turned_s / window->turn_s;
    if (left <= 0 || !surface || surface->w != w || surface->h != h ||
        surface->format->BytesPerPixel != 4 || surface->format->Rmask != 0xff0000) {
        turn_end(window);
        window_show(app, &(Box){0, 0, w, h}, 1);
        return;
    }
    double gone = 1 - left * left * left;
    uint32_t share = (uint32_t)(gone * 256);
    int rise = app->settings.calm ? 0 : (int)((1 - gone) * h / 24);
    for (int y = 0; y < h; y++) {
        uint32_t *out = (uint32_t *)(void *)((char *)surface->pixels +
                                             (size_t)y * (size_t)surface->pitch);
        int from = y - rise < 0 ? 0 : y - rise;
        mix_row(window->old + (size_t)y * (size_t)w,
                pixels + (size_t)from * (size_t)stride, out, w, share);
    }
    SDL_UpdateWindowSurface(window->window);
}

void window_send(Window *window, const Box *boxes, int count)
{
    if (count <= 0)
        return;
    if (window->renderer)
        show_texture(window, boxes, count);
    else
        show_surface(window, boxes, count);
}

void window_show(App *app, const Box *boxes, int count)
{
    if (app->window.old && !app->window.renderer)
        show_turn(app);
    else
        window_send(&app->window, boxes, count);
}

/* The desktop's own size is kept: changing modes would blank a projector for seconds. */
void window_fullscreen(App *app)
{
    bool whole = SDL_GetWindowFlags(app->window.window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    SDL_SetWindowFullscreen(app->window.window,
                            whole ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
    window_fit(app, &app->window);
}

/* SDL moves only a window that is not fullscreen, so it leaves fullscreen for the
 * move. */
void window_next_display(App *app)
{
    int count = SDL_GetNumVideoDisplays();
    int here = SDL_GetWindowDisplayIndex(app->window.window);
    if (count < 2)
        return;
    int there = (here + 1) % count;
    bool whole = SDL_GetWindowFlags(app->window.window) & SDL_WINDOW_FULLSCREEN_DESKTOP;
    SDL_SetWindowFullscreen(app->window.window, 0);
    int middle = (int)SDL_WINDOWPOS_CENTERED_DISPLAY((unsigned)there);
    SDL_SetWindowPosition(app->window.window, middle, middle);
    if (whole)
        SDL_SetWindowFullscreen(app->window.window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    window_fit(app, &app->window);
}

void window_point(const Window *window, int x, int y, double *sx, double *sy)
{
    int w = 1, h = 1;
    SDL_GetWindowSize(window->window, &w, &h);
    *sx = x * ((double)window->w / (w < 1 ? 1 : w)) / window->layout.u;
    *sy = y * ((double)window->h / (h < 1 ? 1 : h)) / window->layout.u;
}
