# Each test belongs to one of two builds (tests/run.sh makes both): what is marked AS_SHIPPED to the release build, the
# others to the one with sanitizers. RAHDARI_UNIT_TESTS_IN names the build folder that has those others: a release build
# then leaves them out, and its CTest runs them from there. Without it a release build has all of them. What a build
# leaves out can be built by name and run with `ctest --build-config Elsewhere`.
#
# rahdari_test(<name> [QT] [AS_SHIPPED] SOURCES ... [ALONE ...] [LINK ...])
#   A Boost.Test program registered with CTest. Sources need no main. Exit code 77 = "skipped, data missing".
#   ALONE: as in rahdari_module().
#   QT: links Qt, whose code has other flags and a precompiled header of its own, and shows nothing on a screen.
#   AS_SHIPPED: runs the program as a process, compares bytes, or makes specimens: millions of pixels, of nobody's
#   document.
# rahdari_schema_test(<name> <program> <schema> [AS_SHIPPED])
#   <name>.py of the current folder holds what the program writes against the JSON schema.
# rahdari_fuzzer(<name> [AS_SHIPPED] SOURCES ... [LINK ...])
#   A parser under libFuzzer with the corpus tests/fuzz/corpus/<name>. In every other build the same source is linked
#   with a replay main, so that the whole corpus (crashers included) is a regression test.
set(RAHDARI_UNIT_TESTS_IN "" CACHE PATH "Build folder from which the unit tests are run")
set(RAHDARI_AS_SHIPPED "")  # what add_test() says of a test of either kind
set(RAHDARI_SANITIZED "")
if(RAHDARI_SANITIZE)
  set(RAHDARI_AS_SHIPPED CONFIGURATIONS Elsewhere)
elseif(RAHDARI_UNIT_TESTS_IN)
  set(RAHDARI_SANITIZED CONFIGURATIONS Elsewhere)
  set(unit_tests ${PROJECT_BINARY_DIR}/unit_tests_elsewhere.cmake)
  file(CONFIGURE OUTPUT ${unit_tests} CONTENT "subdirs(\"${RAHDARI_UNIT_TESTS_IN}\")\n")
  set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY TEST_INCLUDE_FILES ${unit_tests})
endif()

add_library(rahdari_test_main STATIC ${CMAKE_CURRENT_LIST_DIR}/support/test_main.cpp)
target_compile_definitions(rahdari_test_main PUBLIC BOOST_TEST_DYN_LINK)
set_target_properties(rahdari_test_main PROPERTIES RAHDARI_UNINSTRUMENTED ON EXCLUDE_FROM_ALL ON)
target_link_libraries(rahdari_test_main PUBLIC Boost::unit_test_framework rahdari_flags)
target_include_directories(rahdari_test_main PUBLIC ${PROJECT_SOURCE_DIR})
# False alarms of g++ 12 inside Boost's names of data-driven cases.
target_compile_options(rahdari_test_main PUBLIC "$<$<CXX_COMPILER_ID:GNU>:-Wno-array-bounds;-Wno-maybe-uninitialized;-Wno-restrict;-Wno-stringop-overflow>")
# The code of a test runs once: a quarter of the time to compile it is saved, and what it calls is compiled as it ships.
target_compile_options(rahdari_test_main PUBLIC "$<$<CONFIG:Release>:-O1>")
# Precompiled once; every test program takes it from here.
target_precompile_headers(rahdari_test_main PRIVATE <boost/test/unit_test.hpp> <boost/test/data/test_case.hpp>)
if(RAHDARI_PRECOMPILED)
  rahdari_precompile(rahdari_qt_test_headers Qt6::Core rahdari_test_main)
  target_precompile_headers(rahdari_qt_test_headers PRIVATE
    <QHash> <QList> <QObject> <QString> <QStringList> <QVariant> <boost/test/unit_test.hpp> <boost/test/data/test_case.hpp>)
  set_target_properties(rahdari_qt_test_headers PROPERTIES RAHDARI_UNINSTRUMENTED ON EXCLUDE_FROM_ALL ON)
endif()

# rahdari_build_of(<variable> [AS_SHIPPED or not])
#   What add_test() says of a test: nothing where this build has it.
function(rahdari_build_of variable as_shipped)
  if(as_shipped)
    set(${variable} ${RAHDARI_AS_SHIPPED} PARENT_SCOPE)
  else()
    set(${variable} ${RAHDARI_SANITIZED} PARENT_SCOPE)
  endif()
endfunction()

# rahdari_leave_out(<target> [<what add_test() says>])
#   Not built without being asked for where its test belongs to the other build.
function(rahdari_leave_out target)
  if(ARGN)
    set_target_properties(${target} PROPERTIES EXCLUDE_FROM_ALL ON)
  endif()
endfunction()

function(rahdari_test name)
  cmake_parse_arguments(ARG "QT;AS_SHIPPED" "" "SOURCES;ALONE;LINK" ${ARGN})
  set_source_files_properties(${ARG_ALONE} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
  add_executable(${name} ${ARG_SOURCES} ${ARG_ALONE})
  target_link_libraries(${name} PRIVATE rahdari_test_main ${ARG_LINK})
  if(NOT ARG_QT)
    target_precompile_headers(${name} REUSE_FROM rahdari_test_main)
  elseif(RAHDARI_PRECOMPILED)
    target_precompile_headers(${name} REUSE_FROM rahdari_qt_test_headers)
  endif()
  target_compile_definitions(${name} PRIVATE
    RAHDARI_SOURCE_DIR="${PROJECT_SOURCE_DIR}" RAHDARI_SHARED_DATA="${PROJECT_SOURCE_DIR}/../shared/data")
  rahdari_build_of(when ${ARG_AS_SHIPPED})
  rahdari_leave_out(${name} ${when})
  set_target_properties(${name} PROPERTIES RAHDARI_UNINSTRUMENTED ON
    RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
  add_test(NAME ${name} ${when} COMMAND ${name} --catch_system_errors=no)
  set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 1800
    ENVIRONMENT "OMP_THREAD_LIMIT=1$<$<BOOL:${ARG_QT}>:;QT_QPA_PLATFORM=offscreen>")
endfunction()

find_package(Python3 COMPONENTS Interpreter)
function(rahdari_schema_test name program schema)
  cmake_parse_arguments(ARG "AS_SHIPPED" "" "" ${ARGN})
  rahdari_build_of(when ${ARG_AS_SHIPPED})
  rahdari_leave_out(${program} ${when})
  if(Python3_FOUND)
    add_test(NAME ${name} ${when} COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/${name}.py
      $<TARGET_FILE:${program}> ${PROJECT_SOURCE_DIR}/${schema})
    set_tests_properties(${name} PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 120
      ENVIRONMENT "PYTHONPATH=${PROJECT_SOURCE_DIR}/tests/support;PYTHONDONTWRITEBYTECODE=1")
  endif()
endfunction()

if(RAHDARI_FUZZ)
  add_custom_target(fuzzers)  # what `cmake --build --preset fuzz` builds
else()
  add_library(rahdari_replay_corpus OBJECT EXCLUDE_FROM_ALL support/replay_corpus.cpp)
  target_link_libraries(rahdari_replay_corpus PRIVATE rahdari_flags)
endif()
function(rahdari_fuzzer name)
  cmake_parse_arguments(ARG "AS_SHIPPED" "" "SOURCES;LINK" ${ARGN})
  set(corpus ${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${name})
  if(RAHDARI_FUZZ)
    add_executable(${name} ${ARG_SOURCES})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
  else()
    add_executable(${name} ${ARG_SOURCES} $<TARGET_OBJECTS:rahdari_replay_corpus>)
    rahdari_build_of(when ${ARG_AS_SHIPPED})
    rahdari_leave_out(${name} ${when})
    add_test(NAME ${name}_corpus ${when} COMMAND ${name} ${corpus})
    set_tests_properties(${name}_corpus PROPERTIES TIMEOUT 300)
  endif()
  target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
  target_link_libraries(${name} PRIVATE rahdari_flags ${ARG_LINK})
  rahdari_take_precompiled(${name})
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
endfunction()
