# The game in a window of its own: every script of this folder, and two scenes by keys and by mouse.
# They wait more than they work, so tests/run.sh runs several at once (label "window").
find_program(XVFB Xvfb)
if(NOT XVFB)
  message(STATUS "no Xvfb: the window tests are left out")
  return()
endif()
set(window "GAME=$<TARGET_FILE:goodenough>;LAB=$<TARGET_FILE:goodenough-lab>;ROOT=${PROJECT_SOURCE_DIR}")
file(GLOB scripts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/tests/window/*.sh)
foreach(script ${scripts})
  get_filename_component(name ${script} NAME_WE)
  if(NOT name MATCHES "^(desk|room|turn|scene)$")
    add_test(NAME window_${name} COMMAND ${script})
    set_tests_properties(window_${name} PROPERTIES ENVIRONMENT "${window}" TIMEOUT 300 LABELS window)
  endif()
endforeach()
foreach(play "keys 02-somethings-up" "mouse 05-too-much") # the lab plays the others
  separate_arguments(play)
  list(GET play 0 how)
  list(GET play 1 name)
  add_test(NAME window_${how}_${name} COMMAND ${PROJECT_SOURCE_DIR}/tests/window/scene.sh
    ${how} ${PROJECT_SOURCE_DIR}/levels/${name}.json)
  set_tests_properties(window_${how}_${name} PROPERTIES ENVIRONMENT "${window}" TIMEOUT 200 LABELS window)
endforeach()
if(GOODENOUGH_SANITIZED)
  add_test(NAME window_faults_sanitized COMMAND ${PROJECT_SOURCE_DIR}/tests/window/faults.sh)
  set_tests_properties(window_faults_sanitized PROPERTIES TIMEOUT 300 LABELS window
    ENVIRONMENT "GAME=${GOODENOUGH_SANITIZED}/goodenough;ROOT=${PROJECT_SOURCE_DIR}")
endif()
# No window at all, but it waits as those do: the game killed while it plays a family.
add_test(NAME window_killed_game COMMAND test_killed)
set_tests_properties(window_killed_game PROPERTIES TIMEOUT 200 LABELS window
  ENVIRONMENT "GOODENOUGH_GAME=$<TARGET_FILE:goodenough>;GOODENOUGH_KILLS=8")
