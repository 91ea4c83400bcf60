# What the calibration says: wrong use (2, one sentence), JSON that parses, and with few seeds the
# directions no model of this kind may miss. Called with LAB, ROOT.
cmake_minimum_required(VERSION 3.22)

function(wrong)
  execute_process(COMMAND ${LAB} ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE out ERROR_VARIABLE said)
  string(REGEX MATCHALL "\n" lines "${said}")
  list(LENGTH lines count)
  if(NOT result EQUAL 2 OR NOT count EQUAL 1)
    message(SEND_ERROR "lab ${ARGN}: ended with ${result} and ${count} lines\n${said}")
  endif()
endfunction()

wrong(calibrate --targets T1,T99)
wrong(calibrate --targets T1,)
wrong(calibrate --seeds none)
wrong(calibrate --seeds 1)
wrong(calibrate --seed-base -1)
wrong(sweep)
wrong(sweep --policy nobody --vary gap)
wrong(sweep --policy slow --vary nothing)
wrong(sweep --policy slow --vary gap --metric nothing)
wrong(sweep --policy slow --vary suited --to 2)
wrong(sweep --policy slow --vary gap --points 1)

# Twelve seeds tell directions, not sizes: whether it passes as a whole is the lab's to say.
macro(calibrate seeds aims)
  execute_process(COMMAND ${LAB} calibrate --seeds ${seeds} --targets ${aims} --json
    OUTPUT_VARIABLE json ERROR_VARIABLE said RESULT_VARIABLE result)
  if(result GREATER 1)
    message(FATAL_ERROR "calibrate ended with ${result}: ${said}")
  endif()
endmacro()

# Puts figure NUMBER of target AIM into OUT.
function(figure aim number out)
  string(JSON count LENGTH "${json}" targets)
  math(EXPR last "${count} - 1")
  foreach(i RANGE ${last})
    string(JSON id GET "${json}" targets ${i} id)
    if(id STREQUAL aim)
      string(JSON value GET "${json}" targets ${i} figures ${number} value)
      set(${out} ${value} PARENT_SCOPE)
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "no target ${aim} in the JSON")
endfunction()

function(expect aim number relation bound)
  figure(${aim} ${number} value)
  if(relation STREQUAL "below" AND NOT value LESS bound)
    message(SEND_ERROR "${aim}, figure ${number}: ${value} is not below ${bound}")
  elseif(relation STREQUAL "above" AND NOT value GREATER bound)
    message(SEND_ERROR "${aim}, figure ${number}: ${value} is not above ${bound}")
  endif()
endfunction()

calibrate(200 T6)       # small differences
expect(T6 1 above 0)    # match rises from three to six months
expect(T6 2 above 0)    # and from six to nine
calibrate(12 T7,T8,T9,T13,T14,T20)
expect(T7 0 below 0)    # positive affect falls in the still face
expect(T8 0 below 0)    # gaze falls
expect(T8 1 above 0)    # negative affect rises
expect(T9 0 above 0)    # and stays above play in the reunion
expect(T9 2 above 0)    # where smiles come back
expect(T13 2 above 0.9) # one still face leaves trust where it was
expect(T14 0 above 0.05) # she looks away least
expect(T14 0 below 0.95) # at a middle of stimulation
expect(T14 1 above 1)
expect(T14 2 above 1)
expect(T20 0 above 1)   # distress met weighs more than play

# Two builds or runs of the same seeds differ in nothing.
execute_process(COMMAND ${LAB} calibrate --seeds 4 --targets T1,T5 --json OUTPUT_FILE ${CMAKE_CURRENT_BINARY_DIR}/calibrate_test.json)
execute_process(COMMAND ${LAB} calibrate --seeds 4 --targets T1,T5 --against ${CMAKE_CURRENT_BINARY_DIR}/calibrate_test.json
  OUTPUT_VARIABLE out)
if(NOT out MATCHES "H    pass 0 of 3 figures")
  message(SEND_ERROR "the same seeds do not come to the same: ${out}")
endif()
execute_process(COMMAND ${LAB} sweep --policy slow --vary latency --from 1 --to 3 --points 3 --seeds 2
  -o ${CMAKE_CURRENT_BINARY_DIR}/sweep_test.svg --json OUTPUT_VARIABLE json RESULT_VARIABLE result)
string(JSON count LENGTH "${json}")
if(NOT result EQUAL 0 OR NOT count EQUAL 3 OR NOT EXISTS ${CMAKE_CURRENT_BINARY_DIR}/sweep_test.svg)
  message(SEND_ERROR "sweep ended with ${result} and ${count} points")
endif()
