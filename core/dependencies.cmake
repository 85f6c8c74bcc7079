# The libraries the product stands on, as imported targets. Debian's OpenCV development packages come without a CMake
# config unless all of OpenCV is installed, so its components are found by name; see core/decisions/0005_dependencies.md.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(OpenMP REQUIRED)
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto)
find_package(SQLite3 REQUIRED)
find_package(ZXing REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(CLI11 2.1 REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS unit_test_framework)
pkg_check_modules(tesseract REQUIRED IMPORTED_TARGET tesseract)
pkg_check_modules(pcsclite REQUIRED IMPORTED_TARGET libpcsclite)
pkg_check_modules(freetype REQUIRED IMPORTED_TARGET freetype2)
pkg_check_modules(harfbuzz REQUIRED IMPORTED_TARGET harfbuzz)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets LinguistTools)  # ui/desktop alone

find_path(OPENCV_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4 REQUIRED)
foreach(component core imgproc imgcodecs calib3d dnn)
  find_library(OPENCV_${component}_LIBRARY opencv_${component} REQUIRED)
  add_library(opencv::${component} UNKNOWN IMPORTED)
  set_target_properties(opencv::${component} PROPERTIES
    IMPORTED_LOCATION ${OPENCV_${component}_LIBRARY}
    INTERFACE_INCLUDE_DIRECTORIES ${OPENCV_INCLUDE_DIR})
endforeach()
foreach(component imgproc imgcodecs calib3d dnn)
  target_link_libraries(opencv::${component} INTERFACE opencv::core)
endforeach()
target_link_libraries(opencv::calib3d INTERFACE opencv::imgproc)
target_link_libraries(opencv::imgcodecs INTERFACE opencv::imgproc)
