/*
 * Drops a file on a window, as a file manager does: drop WINDOW FILE. The protocol is
 * XDND 5 (freedesktop.org): enter, position, drop, and the name of the file when the
 * window asks for it. Ends with 0 once the window says that it has taken it.
 */
#include <X11/Xatom.h>
#include <X11/Xlib.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { XDND = 5, WAIT_S = 10, URL_BYTES = 1024 };

typedef struct Drag {
    Display *display;
    Window own, target;
    char url[URL_BYTES];
} Drag;

static Atom atom(const Drag *drag, const char *name)
{
    return XInternAtom(drag->display, name, False);
}

static void send(const Drag *drag, const char *message, const long words[4])
{
    XEvent event = {.xclient = {.type = ClientMessage,
                                .display = drag->display,
                                .window = drag->target,
                                .message_type = atom(drag, message),
                                .format = 32}};
    event.xclient.data.l[0] = (long)drag->own;
    for (int i = 0; i < 4; i++) {
        event.xclient.data.l[i + 1] = words[i];
    }
    XSendEvent(drag->display, drag->target, False, NoEventMask, &event);
}

/* The window asks what it is that is dropped. */
static void tell(const Drag *drag, const XSelectionRequestEvent *asked)
{
    XChangeProperty(drag->display, asked->requestor, asked->property, asked->target, 8,
                    PropModeReplace, (const unsigned char *)drag->url,
                    (int)strlen(drag->url));
    XEvent answer = {.xselection = {.type = SelectionNotify,
                                    .requestor = asked->requestor,
                                    .selection = asked->selection,
                                    .target = asked->target,
                                    .property = asked->property,
                                    .time = asked->time}};
    XSendEvent(drag->display, asked->requestor, False, NoEventMask, &answer);
}

/* Runs the drop to its end. */
static void drag_run(const Drag *drag)
{
    Atom list = atom(drag, "text/uri-list"), copy = atom(drag, "XdndActionCopy");
    XSetSelectionOwner(drag->display, atom(drag, "XdndSelection"), drag->own,
                       CurrentTime);
    send(drag, "XdndEnter", (const long[4]){(long)XDND << 24, (long)list, None, None});
    send(drag, "XdndPosition",
         (const long[4]){0, 100 << 16 | 100, CurrentTime, (long)copy});
    send(drag, "XdndDrop", (const long[4]){0, CurrentTime, 0, 0});
    for (;;) {
        XEvent event;
        XNextEvent(drag->display, &event);
        if (event.type == SelectionRequest) {
            tell(drag, &event.xselectionrequest);
        } else if (event.type == ClientMessage &&
                   event.xclient.message_type == atom(drag, "XdndFinished")) {
            return;
        }
    }
}

int main(int argc, char **argv)
{
    Drag drag = {.display = XOpenDisplay(NULL)};
    if (argc != 3 || !drag.display) {
        fprintf(stderr, "drop WINDOW FILE\n");
        return 2;
    }
    alarm(WAIT_S);
    drag.target = strtoul(argv[1], NULL, 0);
    snprintf(drag.url, sizeof drag.url, "file://%s\r\n", argv[2]);
    drag.own = XCreateSimpleWindow(drag.display, DefaultRootWindow(drag.display), 0, 0, 1,
                                   1, 0, 0, 0);
    drag_run(&drag);
    XCloseDisplay(drag.display);
    return 0;
}
