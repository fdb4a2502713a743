# id: u2-097  year: 2020  issuer: 青龙寨乡人民政府
[title] 青龙寨乡人民政府2020年政府信息公开工作年度报告
[overview] 一、总体情况
[proactive] 主动公开:全年{347|disclosure.total},网站{81|disclosure.website},微信{102|disclosure.wechat},{公开栏|item}{164|disclosure.other_channel},政策解读{6|interpretation},回应{1|response}
[application] 依申请公开:受理{0|application.received},办结{0|application.closed},结转{0|application.carried_out}
[mechanism] 信息管理:{审查|item}{347|other},退改{15|other},{制度|item}{2|document.other},{规范性文件|item}{0|document.normative}
[platform] 平台:公开栏{17|bulletin_board},{广播|item}{92|platform},查阅点{1|access_point}
[supervision] 保障:会议{2|meeting},培训{1|training},参训{34|trainee},{检查|item}{3|supervision},{问责|item}{0|supervision}
[key_area] 重点:{低保|item}{12|disclosure.key_area},{特困|item}{12|disclosure.key_area},{临时救助|item}{9|disclosure.key_area},{危改|item}{2|disclosure.key_area},{地力补贴|item}{1|disclosure.key_area},{退役军人|item}{3|disclosure.key_area}
[dispute] 争议:复议{0|review}诉讼{0|litigation}举报{0|complaint}
[problem] 问题:台账记得简单,只有数没有单位,年底对账时“{164|disclosure.other_channel|item=公开栏}”究竟是张是期说不清,{公开栏|item}是谁贴的也没记
[plan] 改进:2021年换新台账,一栏写数、一栏写单位、一栏写经手人
---
# id: u2-098  year: 2014  issuer: 崇义桥镇敬老院
[title] 镇敬老院院务公开2014年小结(随镇年报公布)
[proactive] 院里住老人63位,每月把{伙食账|item}贴{12张|disclosure.category}、{零用钱发放|item}贴{12张|disclosure.category}、{捐款捐物|item}贴{21张|disclosure.category},{食谱|item}每周一换共{52张|disclosure.category},全年总共{97张|disclosure.total}都在进门那块公开栏上
[response] 老人和家属提{意见|item}{18条|inquiry},改了{16条|inquiry},{两条|inquiry}是要单间实在没有
[supervision] 镇民政办{查账|item}{4次|supervision},没查出问题,没有人受{处理|supervision=0}
[application] 家属要看账的随到随看,没有写过{申请|application.received=0}
[dispute] 没有{举报|complaint=0}没有{投诉|complaint=0}更没有{诉讼|litigation=0}
[problem] 公开栏挂得高,坐轮椅的看不见
[plan] 降低半米,字写大些
---
# id: u2-099  year: 2021  issuer: 渔洋关街道办事处
[title] 渔洋关街道办事处2021年政府信息公开工作年度报告
[preamble] 现按国办公开办函〔2021〕30号文件规定的格式公布本年度报告。
[overview] 一、总体情况
[proactive] （一）主动公开。
+[proactive] 街道承担的26个试点领域目录全部上网，列{公开事项|item}{312项|other}，涉及本级的{204项|other}；
+[proactive] 按月更新动态，全年发布{图文|item}{467条|disclosure.category}、{短视频|item}{59条|disclosure.other_channel}，被{省级媒体|item}采用{3条|disclosure.other_channel}、{市级媒体|item}采用{17条|disclosure.other_channel}。
[application] （二）依申请公开。
+[application] 收到公民{网上申请|item}{4件|application.breakdown}、{邮寄申请|item}{2件|application.breakdown}，没有收到企业{申请|application.breakdown=0}；
+[application] {6件|application.received}均已办结（{6件|application.closed}），其中{4件|application.granted}准予公开，{属内部会议记录|item}不予公开{1件|application.refused}，{已转信访渠道|item}{1件|application.not_processed}。
[mechanism] （三）政府信息管理。
+[mechanism] 新制发{公文|item}{73件|document.other}，{公开属性审核率|item}{100%|rate}，未发生{泄密|other=0}，也未发生错标。
[platform] （四）平台建设。
+[platform] 党群服务中心新设{自助查询机|item}{2台|platform}，“渔关在线”{公众号|item}{1个|platform}改版，关停长期不更新的{社区公众号|item}{5个|platform}，现已没有{“僵尸”账号|platform=0}。
[supervision] （五）监督保障。
+[supervision] {考核|item}社区{9个|supervision}，其中{优秀|item}{3个|supervision}、{合格|item}{6个|supervision}、{不合格|item}{0个|supervision}；
+[training] 春秋两季各办培训班{1期|training}，社工、网格员{133人次|trainee}参加。
[dispute] 四、复议诉讼
[dispute] 1件不予公开引起{行政复议|item}{1件|review|item=}，经区政府行政复议局{调解终止|item}{1件|review}；
+[dispute] 未有{行政诉讼|litigation=0}案件。
[problem] 五、问题：短视频内容同质化，{59条|disclosure.other_channel|item=短视频}{短视频|item}播放过千的只有{4条|disclosure.other_channel|item=短视频}。
[plan] 改进：约请居民出镜讲身边事，四季度{9条|disclosure.other_channel|item=短视频}{短视频|item}平均{播放|item}{3,200次|traffic}。
[fee] 六、其他需报告的事项：信息处理费{0元|fee}，无其他。
---
# id: u2-100  year: 2016  issuer: 丰裕乡卫生院
[title] 丰裕乡卫生院2016年度院务信息公开自查报告
[preamble] 县卫计局:根据贵局通知,我院对2016年院务公开逐项进行了自查,情况如下.
[platform] 自查一 公开载体 {LED屏|item}{1块|platform} 宣传栏{4块|bulletin_board} {意见箱|item}{2个|other} {投诉电话|item}{1部|platform} 没有{网站|platform=0} 没有{公众号|platform=0}
[proactive] 自查二 公开内容 {药品价格|item}{312种|disclosure.category} {诊疗项目价格|item}{188项|disclosure.category} {医生照片|item}{14人|disclosure.category} {新农合补偿|item}{12期|disclosure.category} {药占比|item}{4期|disclosure.category} {抗生素排名|item}{4期|disclosure.category}
[proactive] 自查三 公开次数 {对外|item}{96次|disclosure.category} {对内|item}{41次|disclosure.category}
[response] 自查四 群众反映 意见箱收{信|item}{6封|inquiry} 投诉{电话|item}接{9次|inquiry} 均已回复 无{重复投诉|complaint=0}
[supervision] 自查五 上级检查 县局{检查|item}{2次|supervision} 市局{抽查|item}{1次|supervision} {扣分|item}{3分|other} 无{通报|supervision=0}
[application] 自查六 依申请公开 无{申请|application.received=0}
[dispute] 自查七 复议诉讼 无{复议|review=0}无{诉讼|litigation=0}
[organization] 自查八 机构人员 领导小组有 无{专职|staff.fulltime=0} 兼职{2人|staff.parttime}
[problem] 自查九 存在问题 {药品价格|item}有{7种|disclosure.category}调价后没有更新 屏幕黑屏十一天没人报修
[plan] 自查十 整改 价格当日改 黑屏两小时内报修
