using System.Reflection;
using Antq.Domain.DataBuilder;

// dotnet run --project src/Antq.Domain.DataBuilder, from the folder of the solution: rewrites the embedded files.
const string Tables = "src/Antq.Domain.DataBuilder/Tables";
const string Data = "src/Antq.Domain/Data";
const string Npm = "src/npm";
const string Schemas = "src/Antq.Domain/Json/Schemas";
if (!Directory.Exists(Tables))
{
    Console.Error.WriteLine($"There is no folder {Tables} here: run this from the folder of the solution.");
    return 2;
}

if (args is ["npm", var folder])
{
    // dotnet run --project src/Antq.Domain.DataBuilder -- npm FOLDER: writes the package for TypeScript, for npm pack.
    var version = typeof(Antq.Domain.Gazetteer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];
    TypeScriptFiles.Write(TypeScriptFiles.Build(version, Npm), folder);
    return 0;
}

var tables = TableSet.Read(Tables);
var files = DataFiles.Build(tables);
var problems = GazetteerChecks.Check(tables);
foreach (var problem in problems) Console.Error.WriteLine(problem);
if (problems.Count > 0) return 1;
DataFiles.Write(files, Data);
foreach (var (name, text) in files)
    Console.WriteLine($"{name}: {text.Length} characters, {new FileInfo(Path.Combine(Data, name)).Length} bytes");
var schemas = SchemaFiles.Build();
SchemaFiles.Write(schemas, Schemas);
foreach (var (name, text) in schemas) Console.WriteLine($"{name}: {text.Length} characters");

return 0;
