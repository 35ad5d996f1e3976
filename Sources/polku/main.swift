import PolkuTool
