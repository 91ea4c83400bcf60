# Replays golden/NAME.tape in the lab and compares what it writes (a line every five seconds;
# the tape itself holds a check word a second) with golden/NAME.txt. Called with LAB, ROOT and
# NAME = LEVEL.POLICY.SEED; levels that are not shipped lie in golden/levels. With
# GOODENOUGH_BLESS=1 in the environment the tape is played anew by that caregiver and the text is
# stored instead. With VALGRIND the replay runs under it.
cmake_minimum_required(VERSION 3.22)
set(tape tests/golden/${NAME}.tape)
set(text ${ROOT}/tests/golden/${NAME}.txt)
string(REGEX MATCH "^(.+)\\.([a-z-]+)\\.([0-9]+)$" found ${NAME})
set(level levels/${CMAKE_MATCH_1}.json)
if(NOT EXISTS ${ROOT}/${level})
  set(level tests/golden/${level})
endif()
if(DEFINED ENV{GOODENOUGH_BLESS})
  execute_process(COMMAND ${LAB} run ${level} --policy ${CMAKE_MATCH_2} --seed ${CMAKE_MATCH_3}
    --every 600 --tape ${tape} WORKING_DIRECTORY ${ROOT} OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endif()
execute_process(COMMAND ${VALGRIND} ${LAB} replay ${tape} --level ${level} --every 5 WORKING_DIRECTORY ${ROOT}
  OUTPUT_VARIABLE got ERROR_VARIABLE said RESULT_VARIABLE result)
if(DEFINED ENV{GOODENOUGH_BLESS})
  file(WRITE ${text} "${got}")
endif()
if(NOT result EQUAL 0)
  message(FATAL_ERROR "${tape}: ${said}${got}")
endif()
file(READ ${text} stored)
if(NOT got STREQUAL stored)
  file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.got "${got}")
  message(FATAL_ERROR "${text} differs from what stands in ${CMAKE_CURRENT_BINARY_DIR}/${NAME}.got")
endif()
