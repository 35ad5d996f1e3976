import PolkuTool

Tool.exit(Tool.run(Array(CommandLine.arguments.dropFirst())))
