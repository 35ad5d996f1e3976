import PolkuBuild

Build.exit(Build.run(Array(CommandLine.arguments.dropFirst())))
