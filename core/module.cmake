# rahdari_module(<folder> [SOURCES ...] HEADERS ... [PUBLIC ...] [PRIVATE ...])
#
# One library for one folder: target rahdari_<folder with underscores>, alias rahdari::<folder with ::>. Static, or
# header-only where there are no SOURCES. Headers are a verified FILE_SET (each compiles alone: target
# all_verify_interface_header_sets); PUBLIC and PRIVATE are what it links, which is also what it may include
# (tests/lint checks it).
function(rahdari_module folder)
  cmake_parse_arguments(ARG "" "" "SOURCES;HEADERS;PUBLIC;PRIVATE" ${ARGN})
  string(REPLACE "/" "_" suffix "${folder}")
  string(REPLACE "/" "::" alias "${folder}")
  set(target rahdari_${suffix})
  if(ARG_SOURCES)
    add_library(${target} STATIC ${ARG_SOURCES})
    target_link_libraries(${target} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} $<BUILD_INTERFACE:rahdari_flags>)
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE ${ARG_PUBLIC})
  endif()
  add_library(rahdari::${alias} ALIAS ${target})
  if(ARG_SOURCES)
    set(scope PUBLIC)
  else()
    set(scope INTERFACE)
  endif()
  target_sources(${target} ${scope} FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${ARG_HEADERS})
  set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
endfunction()
