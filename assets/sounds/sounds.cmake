# The sounds: `make sounds` renders them anew where the tools are installed (it says so where not). Two
# tests: that list, files and words agree, quick and always; and the measures, in the full run alone.
add_custom_target(sounds COMMAND ${CMAKE_CURRENT_LIST_DIR}/render.sh VERBATIM)
if(CMOCKA_FOUND AND NOT GOODENOUGH_FUZZ)
  add_test(NAME sounds_listed COMMAND ${CMAKE_COMMAND} -DROOT=${PROJECT_SOURCE_DIR} -P ${PROJECT_SOURCE_DIR}/tests/sounds.cmake)
  if(GOODENOUGH_BESIDE)
    add_test(NAME sounds_measured COMMAND ${CMAKE_CURRENT_LIST_DIR}/measure.sh)
    set_tests_properties(sounds_measured PROPERTIES TIMEOUT 300)
  endif()
endif()
